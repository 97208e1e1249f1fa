import { placeholders } from '../placeholders';
import { maskCode } from './code-mask';
import type { BodyIssue } from './explain';
import { blank, placeAt } from './places';
import { videoTag } from './video-address';

const FIGURE = `<Figure src="./photo.jpg" alt="${placeholders.alt}" />`;

/** The box of ours that fits the name of another program's. */
function noticeType(name: string): 'info' | 'success' | 'warning' | 'danger' {
  if (/tip|success|hint/i.test(name)) return 'success';
  if (/warn|attention/i.test(name)) return 'warning';
  return /danger|error|caution/i.test(name) ? 'danger' : 'info';
}

function box(name: string, title = ''): string {
  const says = title && ` title="${title}"`;
  return `Write <Notice type="${noticeType(name)}"${says}> before the text, </Notice> after it, and a blank line around both.`;
}

/** The lines below a line that are indented, as boxes of MkDocs have them. */
const INDENTED = '((?:\\n(?:[ \\t]*\\n)*(?: {4}|\\t).*)*)';

const unindent = (lines = ''): string => (lines ? ' Remove the indentation of the text.' : '');

const liquidFixes: ReadonlyArray<[pattern: RegExp, fix: string]> = [
  [/include\s+\S*(?:figure|image|img)/, `Write ${FIGURE}.`],
  [
    /include\s+\S*(?:video|youtube)/,
    `Write ${videoTag({ provider: 'youtube', id: placeholders.videoId })}.`,
  ],
  [/include\s+\S*gallery/, 'Write <Gallery> around several <Figure … />.'],
  [/highlight/, 'Write ``` and the language before the code, and ``` after it.'],
  [/link|post_url/, 'Write the path of the page: /blog/its-name.'],
  [/include/, 'Remove it, or use one of the components of docs/writing.md.'],
];

/** What Markdown of other programs looks like, and what to write here. */
const patterns: ReadonlyArray<
  [pattern: RegExp, explain: (match: RegExpExecArray) => [message: string, fix: string]]
> = [
  [
    /\{%-?[\s\S]*?%\}/g,
    ([tag]) => [
      `${tag} is a tag of Jekyll, which this site does not know.`,
      liquidFixes.find(([pattern]) => pattern.test(tag))?.[1] ?? 'Remove it.',
    ],
  ],
  [
    /\{\{[^{}]*\}\}/g,
    ([tag]) => [
      `${tag} is a variable of Jekyll, which this site does not know.`,
      /url/.test(tag)
        ? 'Remove it: links begin with the slash of their path.'
        : `Write its value, or put it in backticks: \`${tag}\``,
    ],
  ],
  [
    /\{:[^{}\n]*\}/g,
    ([mark]) => [
      `${mark} is an attribute of Jekyll, which this site does not know.`,
      /notice/.test(mark) ? box(mark) : 'Remove it.',
    ],
  ],
  [
    /(?<=\]\([^()\s]*\))\{[^{}\n]*\}/g,
    ([mark]) => [`${mark} is an attribute, which links and images do not have.`, 'Remove it.'],
  ],
  [
    /(?<![\\$\w])\$(?![\s$\d])((?:[^$\n\\]|\\.)*?[^\s$\\]|[^\s$\\])\$(?![\w$])/g,
    ([found, tex]) => [
      `The formula ${found} is between single dollar signs.`,
      `Write $$${tex}$$, which also works inside a line.`,
    ],
  ],
  [
    /(?<!\\)\\\(((?:(?!\n\n)[\s\S])+?)(?<!\\)\\\)|(?<!\\)\\\[((?:(?!\n\n)[\s\S])+?)(?<!\\)\\\]/g,
    ([found, line, block]) => [
      `The formula ${found} is not read as one.`,
      `Write $$${(line ?? block ?? '').trim()}$$.`,
    ],
  ],
  [
    /<(br|hr|wbr|img|input)\b(?:[^<>]*[^/<>])?>/g,
    ([tag, name]) => [
      `${tag} is not closed.`,
      name === 'hr'
        ? 'Write --- on a line of its own.'
        : name === 'br' || name === 'wbr'
          ? `Write <${name} />.`
          : `Write ${FIGURE} for an image.`,
    ],
  ],
  [
    /^[ \t]*:{3,}[ \t]*\{?(\w+).*(?:\n(?:(?![ \t]*:{3,}).*\n)*[ \t]*:{3,})?/gm,
    ([, name]) => [`::: opens a box of another program.`, box(name ?? '')],
  ],
  [
    new RegExp(`^(!!!|\\?\\?\\?)\\+?[ \\t]+(\\w+)(?:.*?"([^"\\n]*)")?.*${INDENTED}`, 'gm'),
    ([, mark, name, title, lines]) => [
      `${mark} opens a box of another program.`,
      box(name ?? '', title) + unindent(lines),
    ],
  ],
  [
    new RegExp(`^===[ \\t]+"([^"\\n]+)"[ \\t]*${INDENTED}`, 'gm'),
    ([, title, lines]) => [
      '=== opens a tab of another program.',
      `Write it as a heading: ### ${title}.${unindent(lines)}`,
    ],
  ],
  [
    /^[ \t]*\[\[?(?:toc|_toc_)\]?\][ \t]*$/gim,
    ([mark]) => [
      `${mark.trim()} is shown as it is.`,
      'Remove the line: the page has a table of contents.',
    ],
  ],
];

const CONFLICT = /^<{7}(?: .*)?\n[\s\S]*?^={7}\n[\s\S]*?^>{7}(?: .*)?$/gm;
const CONFLICT_FIX =
  'Keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>.';

/** What is said of marks that Git left. */
export const conflict = {
  message: 'Git could not merge two versions of this place.',
  fix: CONFLICT_FIX,
};

const isFormula = (found: string): boolean =>
  /\\[A-Za-z]|[_^=<>+]/.test(found) || /^(?:\$|\\[([])\s*[A-Za-z]\s*(?:\$|\\[)\]])$/.test(found);

/** Finds what Jekyll, MkDocs, Pandoc or Git write and what is not read here. */
export function findForeign(text: string) {
  const found: BodyIssue[] = [];
  let masked = maskCode(text);
  let body = text;
  const leaveOut = (from: number, part: string): void => {
    const spaces = blank(part);
    body = body.slice(0, from) + spaces + body.slice(from + part.length);
    masked = masked.slice(0, from) + spaces + masked.slice(from + part.length);
  };
  for (const { 0: part, index } of [...masked.matchAll(CONFLICT)]) {
    found.push({ ...placeAt(text, index), ...conflict });
    for (const mark of part.matchAll(/^(?:<{7}|={7}|>{7})(?: .*)?$/gm)) {
      leaveOut(index + mark.index, mark[0]);
    }
  }
  for (const [pattern, explain] of patterns) {
    for (const match of [...masked.matchAll(pattern)]) {
      if (/^(?:\$|\\[([])/.test(match[0]) && !isFormula(match[0])) continue;
      const source = text.slice(match.index, match.index + match[0].length);
      const [message, fix] = explain(match as RegExpExecArray);
      found.push({ ...placeAt(text, match.index), message, fix });
      leaveOut(match.index, source);
    }
  }
  return { found, body };
}
