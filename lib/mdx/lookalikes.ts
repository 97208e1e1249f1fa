import type {
  Blockquote,
  Code,
  InlineCode,
  Paragraph,
  Parent,
  Root,
  Table,
  TableRow,
  Text,
} from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { error, type Finding, hint, warning } from '../problem';
import { didYouMean } from '../suggest';
import { ALERTS, alertOf } from './alerts';
import { findBrokenLinks } from './broken-links';
import { codeIssue, promptIssue } from './code-issues';
import { findBrokenFootnotes } from './footnotes';
import { type Lookalike, placeOf } from './places';
import { brokenTable, lostCells } from './table-issues';
import { textOf } from './text';
import { videoOf, videoTag } from './video-address';

function ofParagraph(
  node: Paragraph,
  source: string,
  indentation: string,
  parent: Parent,
): Finding | undefined {
  const text = textOf(node);
  const [only] = node.children;
  const video = node.children.length === 1 && only?.type === 'link' ? videoOf(only.url) : undefined;
  if (video && only?.type === 'link' && textOf(only) === only.url) {
    const message = 'The address of a video on a line of its own is shown as a link.';
    return warning(message, `Write ${videoTag(video)}`);
  }
  const terms = /^(.+)\n: +(.+)/.exec(source);
  if (terms) {
    const fix = `Write <dl><dt>${terms[1]}</dt><dd>${terms[2]}</dd></dl>`;
    return error('A line that starts with a colon is no definition here.', fix);
  }
  if (parent.type === 'root' && /^(?: {4}|\t)\s*$/.test(indentation)) {
    const message = `Indentation does not make a code block of "${text.split('\n')[0]}".`;
    return error(message, 'Write ```text on a line before the block, and ``` on a line after it.');
  }
  const fix =
    'Remove it, and put the code between lines ```python and ```, its output between ```text and ```.';
  return brokenTable(source) ?? promptIssue(source, fix);
}

function ofQuote(node: Blockquote): Finding | undefined {
  const word = alertOf(node);
  if (!word || Object.hasOwn(ALERTS, word)) return undefined;
  const kinds = Object.keys(ALERTS);
  const fix = `Use ${kinds.map((name) => `[!${name}]`).join(', ')}.${didYouMean(word, kinds)}`;
  return error(`[!${word}] is not a kind of alert.`, fix);
}

/** What is shown raw in text: the pattern, and what is said of a match. */
const RAW: ReadonlyArray<
  [pattern: RegExp, explain: (...match: string[]) => [message: string, fix: string]]
> = [
  [
    /\*\*(\S(?:[^*]*\S)?)\*\*/g,
    (raw, inner) => [
      `${raw} is shown with its asterisks, because no space or punctuation is beside it.`,
      `Write <strong>${inner}</strong>`,
    ],
  ],
  [
    /==(\S(?:[^=\n]*\S)?)==/g,
    (raw, inner) => [`${raw} is shown with its equals signs.`, `Write <mark>${inner}</mark>`],
  ],
  [
    /(?<![\w@/.])@([A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\w@/-]|\.\w)/g,
    (raw, handle) => [
      `${raw} is no link here.`,
      `Write [${raw}](https://github.com/${handle}), or put it in backticks.`,
    ],
  ],
];

const ofText = ({ value }: Text): Finding[] =>
  RAW.flatMap(([pattern, explain]) =>
    [...value.matchAll(pattern)].map((match) => hint(...explain(...match))),
  );

/** Code that an import left in place of what it didn't know. */
function ofInlineCode({ value }: InlineCode): Finding | undefined {
  if (!/^\{(?:\{[<%]|%|:)/.test(value)) return undefined;
  const fix = 'Remove it, or write what it showed: docs/writing.md lists the components.';
  return warning(`\`${value}\` is an instruction to the program that made another site.`, fix);
}

/**
 * Finds Markdown that other programs read in another way: GitHub, notebooks, static site generators.
 * @param body the text that the tree was read from, with all that was left out of it
 */
export function findLookalikes(tree: Root, body: string): Lookalike[] {
  const found: Lookalike[] = [];
  visit(tree, (node: Node, _index, parent) => {
    const { start, end } = node.position ?? {};
    const source = body.slice(start?.offset, end?.offset);
    const before = body.slice((start?.offset ?? 0) - (start?.column ?? 1) + 1, start?.offset);
    const inLink = (parent as Node | undefined)?.type === 'link';
    const add = (finding: Finding | undefined) =>
      finding && found.push({ ...placeOf(node), ...finding });
    if (node.type === 'inlineCode') add(ofInlineCode(node as InlineCode));
    if (node.type === 'blockquote') add(ofQuote(node as Blockquote));
    if (node.type === 'code') add(codeIssue(node as Code, source));
    if (node.type === 'tableRow') found.push(...lostCells(node as TableRow, parent as Table));
    if (node.type === 'paragraph')
      add(ofParagraph(node as Paragraph, source, before, parent as Parent));
    if (node.type === 'text' && !inLink) ofText(node as Text).forEach(add);
  });
  return [...found, ...findBrokenLinks(tree, body), ...findBrokenFootnotes(tree, body)];
}
