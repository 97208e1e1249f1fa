import GithubSlugger from 'github-slugger';
import type { Heading, Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { idIssue } from '@/lib/mdx/guard-element';
import { FALLBACK_ID } from '@/lib/mdx/heading-ids';
import { PAGE_IDS } from '@/lib/mdx/page-ids';
import { slugify } from '@/lib/slug';
import type { Notes } from '../notes';
import { attributeOf } from './jsx';

/** The id that kramdown gives a heading. */
function kramdownId(words: string): string {
  return words
    .replace(/^[^a-zA-Z]+/, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();
}

/**
 * Starts the headings at the second level, as the title is the first, and closes gaps between levels.
 */
export function fixHeadings(tree: Root, notes: Notes): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push(node);
  });
  const shift = headings.some(({ depth }) => depth === 1) ? 1 : 0;
  if (shift === 1)
    notes.add(
      'changed',
      'headings',
      'a heading of the first level was in the text; all went down by one',
    );
  let previous = 1;
  for (const heading of headings) {
    const wanted = Math.min(heading.depth + shift, 6);
    const depth = Math.max(2, Math.min(wanted, previous + 1));
    if (depth !== wanted) {
      notes.add(
        'changed',
        textOf(heading),
        `a heading of level ${wanted} after one of level ${previous}; it is of level ${depth} now`,
      );
    }
    heading.depth = depth as Heading['depth'];
    previous = depth;
  }
}

/** The ids of places that an author named, by what they were; each becomes one that texts may have. */
function spanIds(tree: Root): Map<string, string> {
  const ids = new Map<string, string>();
  visit(tree, 'mdxJsxTextElement', (node) => {
    const old = node.name === 'span' ? attributeOf(node, 'id') : undefined;
    if (!old) return;
    const id = idIssue(old) ? `place-${slugify(old)}` : old;
    node.attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: id }];
    ids.set(old.toLowerCase(), id);
  });
  return ids;
}

/** What the new site makes the id of a heading from. */
function headingText(heading: Heading): string {
  const text = textOf({
    ...heading,
    children: heading.children.filter(({ type }) => type !== 'footnoteReference'),
  }).trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : FALLBACK_ID;
}

type OldHeading = Heading & { data?: { oldId?: string; words?: string } };

/**
 * Points links inside the text at the ids that headings have on the new site.
 * @returns the new ids by the old ones, in lower case
 */
export function fixAnchors(tree: Root, notes: Notes): Map<string, string> {
  const ids = spanIds(tree);
  const slugger = new GithubSlugger();
  for (const id of [...PAGE_IDS, ...ids.values()]) slugger.slug(id);
  const before = new GithubSlugger();
  visit(tree, 'heading', (node: OldHeading) => {
    const id = slugger.slug(headingText(node));
    const words = node.data?.words ?? textOf(node);
    for (const old of [node.data?.oldId, kramdownId(words.trim()), before.slug(textOf(node)), id]) {
      if (old && !ids.has(old.toLowerCase())) ids.set(old.toLowerCase(), id);
    }
    delete node.data;
  });
  visit(tree, 'link', (node: Link, index, parent) => {
    if (!node.url.startsWith('#')) return;
    const old = safeDecode(node.url.slice(1)).toLowerCase();
    const id = ids.get(old);
    if (id !== undefined) {
      node.url = `#${id}`;
      return;
    }
    notes.add(
      'left-out',
      node.url,
      'a link to a place that the text does not have; its words are kept',
    );
    (parent as Parent).children.splice(index as number, 1, ...node.children);
    return [SKIP, (index as number) + node.children.length];
  });
  return ids;
}

export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
