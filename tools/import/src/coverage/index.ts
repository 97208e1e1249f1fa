import type { Root as HastRoot } from 'hast';
import { visit } from 'unist-util-visit';
import type { Entry } from '@/lib/data/loose';
import { parseBody } from '@/lib/mdx/parse';
import { plainLine } from '../fields/texts';
import type { Markup } from '../markup/to-hast';
import type { MdxContext } from '../mdx/context';
import { isEmptyLink } from '../mdx/inline';
import { findCode } from '../text/code';
import { withEmoji } from '../text/emoji';
import { Mask } from '../text/mask';
import { keyOfName, nameOf, STRUCTURES, structuresOfBody, structuresOfSource } from './structure';
import { type Count, count, withoutTags, wordsOf } from './words';

export type { Count } from './words';

/** What is counted, in the order of the report. */
export const KINDS = ['words', 'links', 'images', 'code', ...STRUCTURES, 'fields'] as const;

export type Kind = (typeof KINDS)[number];

export type Coverage = Record<Kind, Count>;

/** What is counted in a body: all but the texts of the front matter. */
export type BodyCoverage = Omit<Coverage, 'fields'>;

const WORDS = /[\p{L}\p{N}]+/gu;

/** What is missing, with the line of the source where it begins. */
function withLines({ missing, ...counted }: Count, source: string): Count {
  return {
    ...counted,
    missing: missing.map((item) => {
      const words = [...item.matchAll(WORDS)].slice(0, 4).map(([word]) => word);
      const at = source.search(
        new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}`, 'u'),
      );
      return at === -1 || words.length === 0
        ? item
        : `${item} (line ${source.slice(0, at).split('\n').length})`;
    }),
  };
}

/**
 * Which texts of the front matter are in the new documents, however they are marked up there.
 * Authors aren't counted: their names become handles.
 */
export function measureFields(data: Entry, source: string, written: readonly string[]): Count {
  const shown = keyText(written.join(' '));
  const texts = textsOf({ ...data, author: undefined, authors: undefined }).filter(
    (text) => [...text.matchAll(WORDS)].length > 2,
  );
  const missing = texts.filter((text) => !shown.includes(keyText(text).slice(0, 60)));
  return withLines({ found: texts.length - missing.length, of: texts.length, missing }, source);
}

/** Letters and digits alone. */
const keyText = (text: string): string => nameOf(plainLine(withoutTags(text))).replaceAll(' ', '');

/** Names of classes and icons: words of which each, but for a font's, has a hyphen. */
const CLASSES = /^(?:fa[a-z]? )?[a-z]\w*(?:-+\w+)+(?: [a-z]\w*(?:-+\w+)+)*$/;

/** The texts in front matter that a reader may have seen: no addresses, no instructions to a theme. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return /^[\w./:%#-]*$|^rgba?\(|^\d{4}-\d\d|\{[{%]/.test(value) || CLASSES.test(value)
      ? []
      : [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.values(value).flatMap(textsOf);
}

/** What a source holds, read from its text and its tree before anything was made of it. */
export interface SourceFacts {
  /** Shown above the text, so that a heading that repeats it is not lost. */
  title: string;
  /** The whole source file, for lines. */
  source: string;
  text: string;
  tree: HastRoot;
  code: Markup['code'];
  link: MdxContext['link'];
  image: MdxContext['image'];
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

export function measure(facts: SourceFacts, mdx: string): BodyCoverage {
  const links: string[] = [];
  const images: string[] = [];
  const shownFiles = new Set<string>();
  visit(facts.tree, 'element', ({ properties }) => {
    for (const address of [properties.src, properties.srcSet].flat()) {
      if (typeof address === 'string') shownFiles.add(withoutEnding(address));
    }
  });
  visit(facts.tree, 'element', (element) => {
    const { tagName, properties } = element;
    const { href, src } = properties;
    if (
      tagName === 'a' &&
      !isEmptyLink(element) &&
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
  const body = parseBody(mdx);
  const source = structuresOfSource(facts.tree, facts.code);
  const result = structuresOfBody(body.tree ?? { type: 'root', children: [] });
  result.headings.push(nameOf(facts.title));
  const structures = Object.fromEntries(
    STRUCTURES.map((kind) => [kind, count(source[kind], result[kind], keyOfName)]),
  ) as Record<(typeof STRUCTURES)[number], Count>;
  const plain = withoutEscapes(mdx);
  const code = new Mask();
  const escaped = code.hide(mdx, findCode(mdx), (piece) => piece.replaceAll('<', ' '));
  const shown = withoutTags(code.show(escaped).replaceAll('\\<', ' '));
  const counts: BodyCoverage = {
    words: count(wordsOf(withEmoji(withoutTags(facts.text))), wordsOf(shown)),
    links: present(links, plain),
    images: present(images, plain),
    code: present(
      facts.code.filter(({ value }) => value.trim() !== '').map(({ value }) => firstLine(value)),
      // In a table, code has its bars escaped.
      `${mdx}\n${mdx.replaceAll('\\|', '|')}`,
    ),
    ...structures,
  };
  return Object.fromEntries(
    Object.entries(counts).map(([kind, counted]) => [kind, withLines(counted, facts.source)]),
  ) as BodyCoverage;
}

/** A link around an image to the image itself says nothing more than the image. */
const withoutEnding = (address: string): string => address.replace(/\.\w+$/, '');

const firstLine = (value: string): string => value.trim().split('\n')[0]?.trim() ?? '';
