import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Markup } from '../markup/to-hast';
import { playerOf } from '../mdx/embeds';
import { wordsOf as fileWords, find } from '../mdx/images';
import { attributeOf } from '../mdx/jsx';
import { withEmoji } from '../text/emoji';

/** What gives a text its form, besides its words, links, images and code. */
export const STRUCTURES = [
  'headings',
  'captions',
  'tables',
  'rows',
  'items',
  'quotes',
  'formulas',
  'videos',
] as const;

export type Structures = Record<(typeof STRUCTURES)[number], string[]>;

const empty = (): Structures => ({
  headings: [],
  captions: [],
  tables: [],
  rows: [],
  items: [],
  quotes: [],
  formulas: [],
  videos: [],
});

/** The words of a text: what is around them may change on the way. */
export const nameOf = (text: string): string =>
  (withEmoji(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What has to be the same in source and result: the opening letters. */
export const keyOfName = (name: string): string => name.replaceAll(' ', '').slice(0, 50);

/** Text without code, which is apart from a source's tree; images of other sites become links. */
function wordsIn(node: HastNodes): string {
  const copy = structuredClone(node);
  visit(copy, 'element', ({ tagName, properties }, index, parent) => {
    if (!parent || index === undefined) return;
    const { src, alt, title, dataCode } = properties;
    const isRemote = tagName === 'img' && /^(?:https?:)?\/\//.test(String(src));
    const isCode = dataCode !== undefined || /^(?:code|pre|tt)$/.test(tagName);
    if (!isCode && !isRemote) return;
    const value = isRemote ? ` ${alt || title || fileWords(String(src))} ` : ' ';
    parent.children[index] = { type: 'text', value };
  });
  return nameOf(hastText(copy as HastRoot));
}

function wordsInBody(node: Nodes): string {
  const copy = structuredClone(node);
  visit(copy, ['inlineCode', 'inlineMath', 'code', 'math'], (code) => {
    if ('value' in code) code.value = ' ';
  });
  return nameOf(mdastText(copy));
}

const KIND_OF_TAG: Readonly<Record<string, keyof Structures>> = {
  figcaption: 'captions',
  table: 'tables',
  tr: 'rows',
  li: 'items',
  blockquote: 'quotes',
};

function videoOf({ tagName, properties }: Element): string | undefined {
  if (properties.dataComponent === 'Video') return String(properties.dataId ?? '');
  if (tagName !== 'iframe' || typeof properties.src !== 'string') return undefined;
  return playerOf(properties.src)?.id;
}

/** What a source's tree has of each kind, by its opening words. */
export function structuresOfSource(tree: HastRoot, code: Markup['code']): Structures {
  const found = empty();
  visit(tree, 'element', (element) => {
    const kind = /^h[1-6]$/.test(element.tagName) ? 'headings' : KIND_OF_TAG[element.tagName];
    // A table is known by its first row with words: what is above it is beside it in the result.
    const rows = element.tagName === 'table' ? find(element, 'tr') : [];
    const named = rows.find((row) => wordsIn(row) !== '') ?? element;
    const name = kind ? wordsIn(named) : '';
    if (kind && name !== '') found[kind].push(name);
    if (element.properties.dataComponent === 'PullQuote') found.quotes.push(wordsIn(element));
    const video = videoOf(element);
    if (video) found.videos.push(playerOf(video)?.id ?? video);
  });
  for (const piece of code) {
    if (piece.type === 'math' || piece.type === 'inlineMath') found.formulas.push(piece.value);
  }
  return found;
}

const KIND_OF_NODE: Readonly<Record<string, keyof Structures>> = {
  heading: 'headings',
  table: 'tables',
  tableRow: 'rows',
  listItem: 'items',
  blockquote: 'quotes',
};

/** What a body of MDX has of each kind, by its opening words. */
export function structuresOfBody(tree: Root): Structures {
  const found = empty();
  visit(tree, (node) => {
    const kind = KIND_OF_NODE[node.type];
    // A row may have got words that it did not have, such as those of an embedded page.
    if (node.type === 'table') found.tables.push(...node.children.map(wordsInBody));
    else if (kind) found[kind].push(wordsInBody(node));
    if (node.type === 'math' || node.type === 'inlineMath') found.formulas.push(node.value);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const title = nameOf(attributeOf(node, 'title') ?? '');
    const text = wordsInBody(node);
    if (node.name === 'Video') found.videos.push(attributeOf(node, 'id') ?? '');
    if (node.name === 'Figure' || node.name === 'Gallery') {
      found.captions.push(text, nameOf(attributeOf(node, 'label') ?? ''));
    }
    // The title of a box may have been the first line of a quotation.
    if (node.name === 'PullQuote' || node.name === 'Notice')
      found.quotes.push(text, nameOf(`${title} ${text}`));
    if (node.name === 'Notice' || node.name === 'Card') found.headings.push(title);
  });
  return found;
}
