import type { Root as HastRoot } from 'hast';
import { visit } from 'unist-util-visit';
import type { Markup } from './markup/to-hast';
import type { MdxContext } from './mdx/context';
import { withEmoji } from './text/emoji';
import { readTags } from './text/tags';

/** How much of one kind of thing is found again. */
export interface Count {
  found: number;
  of: number;
  /** What is not found, by its name. */
  missing: string[];
}

export interface Coverage {
  words: Count;
  links: Count;
  images: Count;
  code: Count;
}

/** What a source holds, read from its text and its tree before anything was made of it. */
export interface SourceFacts {
  text: string;
  tree: HastRoot;
  code: Markup['code'];
  link: MdxContext['link'];
  image: MdxContext['image'];
}

const SPOKEN = new Set(
  ['alt', 'title', 'author', 'context', 'label', 'handles'].flatMap((name) => [
    name,
    `data-${name}`,
  ]),
);

/** The text without tags, comments and attributes nobody reads. Scripts and icons have no words. */
function withoutTags(text: string): string {
  let result = '';
  let at = 0;
  let hidden = '';
  for (const tag of readTags(text)) {
    if (tag.start < at) continue;
    if (hidden === '') result += text.slice(at, tag.start);
    at = tag.end;
    if (hidden !== '') {
      if (tag.kind === 'close' && tag.name === hidden) hidden = '';
      continue;
    }
    if (tag.kind === 'open' && (tag.name === 'script' || tag.name === 'style')) hidden = tag.name;
    const spoken = tag.attributes.filter(({ name }) => SPOKEN.has(name)).map(({ value }) => value);
    result += tag.kind === 'comment' ? ' ' : ` ${spoken.join(' ')} `;
  }
  return hidden === '' ? result + text.slice(at) : result;
}

const ADDRESS =
  /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?=[\s)])|(?:https?:)?\/\/[^\s<>"')\]]+|&(?:#?\w+);/g;
const LISTS = /\{:{1,2}[^}\n]*\}|\{#[\w-]+\}/g;
/** Names of link definitions, which no reader sees. */
const LABELS = /\]\[[^\]\n]*\]|^ {0,3}\[[^\]^\n][^\]\n]*\]:/gm;

/** The words of a text, without addresses, counted. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(ADDRESS, ' ')
      .replace(LISTS, ' ')
      .replace(LABELS, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function count(source: Iterable<string>, result: Iterable<string>): Count {
  const left = new Map<string, number>();
  for (const item of result) left.set(item, (left.get(item) ?? 0) + 1);
  const counted: Count = { found: 0, of: 0, missing: [] };
  for (const item of source) {
    counted.of++;
    const rest = left.get(item) ?? 0;
    if (rest > 0) {
      counted.found++;
      left.set(item, rest - 1);
    } else counted.missing.push(item);
  }
  return counted;
}

const present = (items: Iterable<string>, mdx: string): Count => {
  const unique = [...new Set(items)];
  const missing = unique.filter((item) => !mdx.includes(item));
  return { found: unique.length - missing.length, of: unique.length, missing };
};

const withoutEscapes = (mdx: string): string =>
  mdx
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Compares a body with what was made of it. */
export function measure(facts: SourceFacts, mdx: string): Coverage {
  const links: string[] = [];
  const images: string[] = [];
  const shownFiles = new Set<string>();
  visit(facts.tree, 'element', ({ properties }) => {
    for (const address of [properties.src, properties.srcSet].flat()) {
      if (typeof address === 'string') shownFiles.add(withoutEnding(address));
    }
  });
  visit(facts.tree, 'element', ({ tagName, properties }) => {
    const { href, src } = properties;
    if (
      tagName === 'a' &&
      typeof href === 'string' &&
      !href.startsWith('#') &&
      !shownFiles.has(withoutEnding(href))
    )
      links.push(facts.link(href) ?? href);
    if (tagName === 'img' && typeof src === 'string') {
      const target = facts.image(src);
      images.push('local' in target ? target.local : target.remote);
    }
  });
  const plain = withoutEscapes(mdx);
  const shown = withoutTags(mdx.replaceAll('\\<', ' '));
  return {
    words: count(wordsOf(withEmoji(withoutTags(facts.text))), wordsOf(shown)),
    links: present(links, plain),
    images: present(images, plain),
    code: present(
      facts.code.filter(({ value }) => value.trim() !== '').map(({ value }) => firstLine(value)),
      mdx,
    ),
  };
}

/** A link around an image to the image itself says nothing more than the image. */
const withoutEnding = (address: string): string => address.replace(/\.\w+$/, '');

const firstLine = (value: string): string => value.trim().split('\n')[0]?.trim() ?? '';
