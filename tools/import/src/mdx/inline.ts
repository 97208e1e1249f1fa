import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { elementRules } from '@/lib/mdx/registry';
import { isSafeAddress } from '@/lib/safe-address';
import { classesOf, type Handle, type MdxContext, type State, text } from './context';
import { figureNodes } from './figures';
import { inline } from './jsx';

/** Elements that Markdown has no sign for and bodies may use. */
export const keptElements = [
  'abbr',
  'cite',
  'dfn',
  'ins',
  'kbd',
  'mark',
  'samp',
  'small',
  'sub',
  'sup',
  'time',
  'u',
  'var',
];

export const isPhrasing = (node: Nodes): boolean =>
  ![
    'paragraph',
    'list',
    'blockquote',
    'code',
    'heading',
    'table',
    'thematicBreak',
    'mdxJsxFlowElement',
  ].includes(node.type);

export function kept(state: State, element: Element, context: MdxContext): Nodes[] {
  const children = state.all(element) as Nodes[];
  if (children.length === 0) return [];
  if (!children.every(isPhrasing)) {
    context.notes.add(
      'changed',
      `<${element.tagName}>`,
      'it is around whole blocks; they are kept without it',
    );
    return children;
  }
  const values = Object.fromEntries(
    (elementRules[element.tagName] ?? []).map((name) => [name, text(element, name)]),
  );
  return [inline(element.tagName, values, children) as Nodes];
}

/** `<i>` and `<span>`: icons without text go, words stay. */
export function icon(context: MdxContext, emphasis: boolean): Handle {
  return (state, element) => {
    const children = state.all(element) as Nodes[];
    const id = text(element, 'id');
    const anchor = id && context.anchors.has(id) ? [inline('span', { id }) as Nodes] : [];
    if (children.length === 0) {
      if (emphasis)
        context.notes.add('left-out', 'icons', 'signs of an icon font, which carry no text');
      return anchor;
    }
    const wrap = emphasis && children.every(isPhrasing);
    return [...anchor, ...(wrap ? [{ type: 'emphasis', children } as Nodes] : children)];
  };
}

/** Whether a link is around nothing, not even an icon. */
export const isEmptyLink = ({ children }: Element): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

/** Text without links, as a link can hold no other: the image of another site became one. */
const withoutLinks = (nodes: Nodes[]): Nodes[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [node];
    const children = withoutLinks(node.children as Nodes[]);
    return node.type === 'link' ? children : [{ ...node, children } as Nodes];
  });

/** Links, buttons, linked images and anchors. */
export function anchor(context: MdxContext): Handle {
  return (state, element) => {
    const raw = text(element, 'href');
    const id = text(element, 'id') ?? text(element, 'name');
    const mark = id && context.anchors.has(id) ? [inline('span', { id }) as Nodes] : [];
    let images = 0;
    visit(element, 'element', ({ tagName }) => {
      if (tagName === 'img') images++;
    });
    if (images > 0 && textOf(element).trim() === '')
      return figureNodes(state, { ...element, children: [element] }, context);
    const shown = state.all(element) as Nodes[];
    if (raw === undefined) return [...mark, ...shown];
    if (isEmptyLink(element)) {
      context.notes.add('left-out', raw, 'a link around nothing, which no reader sees');
      return mark;
    }
    let children = withoutLinks(shown);
    // What starts with two slashes is an address of another site for old pages.
    const full = raw.replace(/^\/\/(?=[\w-]+\.)/, 'https://');
    const url = isSafeAddress(full) ? context.link(full) : undefined;
    if (url === undefined) {
      context.notes.add('left-out', raw, 'an address that bodies may not have; its words are kept');
      return [...mark, ...children];
    }
    if (
      textOf(element).trim() === '' &&
      children.every((child) => child.type !== 'mdxJsxFlowElement')
    ) {
      const label = text(element, 'ariaLabel') ?? text(element, 'title') ?? nameOf(url);
      context.notes.add('changed', url, `a link without words, which now says "${label}"`);
      children = [{ type: 'text', value: label }];
    }
    const button = classesOf(element).some((name) => /^(?:btn|button)(?:-|$)/.test(name));
    if (button && children.every(isPhrasing))
      return [...mark, inline('Button', { href: url }, children) as Nodes];
    if (!children.every(isPhrasing)) {
      const words = children
        .map((child) => wordsOf(child).trim())
        .filter(Boolean)
        .join(' ');
      const label: Nodes = {
        type: 'link',
        url,
        children: [{ type: 'text', value: words || nameOf(url) }],
      };
      const blocks = children.filter((child) => !isPhrasing(child) && child.type !== 'paragraph');
      return [...mark, ...blocks, label];
    }
    return [
      ...mark,
      { type: 'link', url, title: text(element, 'title') ?? null, children } as Nodes,
    ];
  };
}

const nameOf = (url: string): string =>
  URL.canParse(url)
    ? new URL(url).hostname.replace(/^www\./, '')
    : url.replace(/^\/|\/$/g, '') || 'Link';
