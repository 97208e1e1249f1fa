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
import { didYouMean } from '../suggest';
import { ALERTS, alertOf } from './alerts';
import { findBrokenLinks } from './broken-links';
import { codeIssue, promptIssue } from './code-issues';
import { findBrokenFootnotes } from './footnotes';
import type { Finding, Lookalike } from './lookalike';
import { placeOf } from './places';
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
    return {
      severity: 'warning',
      message: 'The address of a video on a line of its own is shown as a link.',
      fix: `Write ${videoTag(video)}`,
    };
  }
  const terms = /^(.+)\n: +(.+)/.exec(source);
  if (terms) {
    return {
      severity: 'error',
      message: 'A line that starts with a colon is no definition here.',
      fix: `Write <dl><dt>${terms[1]}</dt><dd>${terms[2]}</dd></dl>`,
    };
  }
  if (parent.type === 'root' && /^(?: {4}|\t)\s*$/.test(indentation)) {
    const first = text.split('\n')[0];
    return {
      severity: 'error',
      message: `Indentation does not make a code block of "${first}".`,
      fix: 'Write ```text on a line before the block, and ``` on a line after it.',
    };
  }
  const fix =
    'Remove it, and put the code between lines ```python and ```, its output between ```text and ```.';
  return brokenTable(source) ?? promptIssue(source, fix);
}

function ofQuote(node: Blockquote): Finding | undefined {
  const word = alertOf(node);
  if (!word || Object.hasOwn(ALERTS, word)) return undefined;
  const near = didYouMean(word, Object.keys(ALERTS));
  return {
    severity: 'error',
    message: `[!${word}] is not a kind of alert.`,
    fix: `Use ${Object.keys(ALERTS)
      .map((name) => `[!${name}]`)
      .join(', ')}.${near}`,
  };
}

/** What is shown raw in text: the pattern, how grave it is, and what is said of a match. */
const RAW: ReadonlyArray<
  [pattern: RegExp, severity: Finding['severity'], explain: (...match: string[]) => string[]]
> = [
  [
    /\*\*(\S(?:[^*]*\S)?)\*\*/g,
    'hint',
    (raw, inner) => [
      `${raw} is shown with its asterisks, because no space or punctuation is beside it.`,
      `Write <strong>${inner}</strong>`,
    ],
  ],
  [
    /==(\S(?:[^=\n]*\S)?)==/g,
    'hint',
    (raw, inner) => [`${raw} is shown with its equals signs.`, `Write <mark>${inner}</mark>`],
  ],
  [
    /(?<![\w@/.])@([A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\w@/-]|\.\w)/g,
    'hint',
    (raw, handle) => [
      `${raw} is no link here.`,
      `Write [${raw}](https://github.com/${handle}), or put it in backticks.`,
    ],
  ],
];

const ofText = ({ value }: Text): Finding[] =>
  RAW.flatMap(([pattern, severity, explain]) =>
    [...value.matchAll(pattern)].map((match) => {
      const [message = '', fix = ''] = explain(...match);
      return { severity, message, fix };
    }),
  );

/** Code that an import left in place of what it didn't know. */
function ofInlineCode({ value }: InlineCode): Finding | undefined {
  if (!/^\{(?:\{[<%]|%|:)/.test(value)) return undefined;
  return {
    severity: 'warning',
    message: `\`${value}\` is an instruction to the program that made another site.`,
    fix: 'Remove it, or write what it showed: docs/writing.md lists the components.',
  };
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
