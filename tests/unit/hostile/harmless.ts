import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { elementRules } from '@/lib/mdx/registry';

/** What Markdown, formulas and the components of texts are made of, beside the elements of texts. */
const ELEMENTS = new Set([
  ...Object.keys(elementRules),
  ...'p h2 h3 h4 h5 h6 blockquote ul ol li hr code pre table thead tbody tr th td'.split(' '),
  ...'section article aside div figure figcaption img picture source button b input'.split(' '),
  ...'svg g path circle ellipse rect line use text title desc defs symbol'.split(' '),
  ...'math semantics mrow mi mo mn mtext mstyle mspace merror annotation msup mpadded'.split(' '),
  ...'msqrt mroot mfrac msub msubsup mover munder munderover mtable mtr mtd mphantom'.split(' '),
  ...'figure-zoom video-embed copy-text event-time event-clock'.split(' '),
]);

const ADDRESSES = ['href', 'src', 'cite', 'action', 'formAction', 'poster', 'data', 'xLinkHref'];
const SCHEME = /^\s*([a-z][a-z0-9+.-]*):/i;

/** The script that every body brings along. */
const isOwnScript = ({ properties, children }: Element): boolean =>
  properties.src === '/assets/js/prose.js' && children.length === 0;

function issuesOf(element: Element): string[] {
  const { tagName, properties } = element;
  const issues: string[] = [];
  if (!(tagName === 'script' ? isOwnScript(element) : ELEMENTS.has(tagName))) {
    issues.push(`<${tagName}>`);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name) || name === 'style' || name === 'srcDoc') {
      issues.push(`${name} of <${tagName}>`);
    }
    if (!ADDRESSES.includes(name)) continue;
    // What browsers leave out before they read an address.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
    const scheme = SCHEME.exec(String(value).replace(/[\u0000-\u0020]/g, ''))?.[1];
    if (scheme && !/^(?:https?|mailto)$/i.test(scheme)) issues.push(`${name}="${value}"`);
    if (
      tagName === 'img' &&
      !/^(?:\/|https:\/\/www\.pyopensci\.org\/)images\//.test(String(value))
    ) {
      issues.push(`an image from ${value}`);
    }
  }
  return issues;
}

/** What a browser could run, or load from elsewhere, in an element. */
export function harmInElement(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element') found.push(...issuesOf(node));
    if (node.type === 'comment') found.push('a comment');
  });
  return found;
}

/** What a browser could run, or load from elsewhere, in HTML, as a browser's parser reads it. */
export const harmIn = (html: string): string[] =>
  harmInElement(fromHtml(html, { fragment: true }) as Root);
