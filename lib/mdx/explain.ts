import { REMOVE_EMAIL } from '../emails';
import type { Explanation, Position } from '../problem';
import { maskCode } from './code-mask';
import type { ParseError } from './parse';
import { placeAt } from './places';
import { componentRules, elementRules, insteadOf } from './registry';

/** Why a body does not parse, in words for people who do not know MDX; the place is relative to the body. */
export type BodyIssue = Position & Explanation;

const CLOSE = (name: string): string =>
  (Object.hasOwn(insteadOf, name) && insteadOf[name]) ||
  `Write </${name}> on a line of its own where it ends, or <${name} … /> when it holds nothing.`;

const isKnown = (name: string): boolean =>
  [componentRules, elementRules, insteadOf].some((rules) => Object.hasOwn(rules, name));

/** A tag that is never closed: one of ours, or a piece of code such as `Vec<T>` and `<url>`. */
function explainUnclosed(name: string, at: string, before: string): [string, string] {
  const type = /[\w.]+$/.exec(before)?.[0] ?? '';
  if (isKnown(name) && type === '') {
    return [`<${name}> is opened here and never closed`, CLOSE(name)];
  }
  const code = `${type}${/^<[^<>\s]*>/.exec(at)?.[0] ?? `<${name}>`}`;
  return [`${code} looks like a tag`, `Put it in backticks: \`${code}\``];
}

/** An attribute as it has to be written, from where the parser stopped. */
function attributeFix(at: string, before: string): string {
  const name = /([\w-]+)\s*=\s*$/.exec(before)?.[1];
  const value = /^[“”„'"]?([^\s“”"<>]*(?: [^\s“”"<>=]+)*?)[“”"]?(?=\s+[\w-]+=|\s*\/?>|$)/.exec(
    at,
  )?.[1];
  return name && value ? `Write ${name}="${value}"` : 'Write attributes as name="value".';
}

const IN_BACKTICKS = 'or put the code in backticks.';

/** What the parser says, and what that means to the person who wrote the text. */
const cases: ReadonlyArray<
  [
    pattern: RegExp,
    explain:
      | [message: string, fix: string]
      | ((match: RegExpExecArray, at: string, before: string) => [message: string, fix: string]),
  ]
> = [
  [/call stack/, ['Its parts are nested too deeply', 'Close them, or start over with a heading.']],
  [
    /to create a comment in MDX/,
    ['<!-- starts an HTML comment, which is not allowed in the text', 'Remove the comment.'],
  ],
  [
    /to create a link in MDX/,
    (_, at, before) => {
      const address = `${/[^<>\s]*$/.exec(before)?.[0]}${/^[^<>\s]*/.exec(at)?.[0]}`;
      return address.includes('@') && !address.includes('/')
        ? ['An e-mail address is between < and >', REMOVE_EMAIL]
        : [
            'An address is between < and >',
            `Write ${address} without them, or [its name](${address})`,
          ];
    },
  ],
  [
    /Expected a closing tag for `<([^`>]*)>`/,
    ([, name = ''], at, before) => explainUnclosed(name, at, before),
  ],
  [
    /Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/,
    ([, found = '', open = '']) => [
      `</${found}> is used where <${open}> has to be closed`,
      `Write </${open}> here, or before this tag.`,
    ],
  ],
  [
    /Unexpected closing slash `\/` in tag/,
    ['A closing tag has no opening one', 'Remove it, or add the opening tag before it.'],
  ],
  [
    /Unexpected end of file in expression/,
    ['A brace { is opened here and never closed', `Write \\{ for a brace in text, ${IN_BACKTICKS}`],
  ],
  [
    /before attribute value|in attribute value/,
    (_, at, before) => ['An attribute has no value in quotes', attributeFix(at, before)],
  ],
  [
    /attribute name|after attribute|whitespace/,
    [
      'A tag has a character that is not allowed there',
      'Write attributes as name="value" with straight quotes, and \\< for a less-than sign in text.',
    ],
  ],
  [
    /before name|in name|local name|member/,
    ['A < in the text looks like a tag', `Write \\< for a less-than sign in text, ${IN_BACKTICKS}`],
  ],
  [
    /lazy line/,
    [
      'A component inside a list or quote continues on a line without its indentation',
      'Indent every line of the component alike.',
    ],
  ],
];

/** The first opening brace outside code that no brace closes. */
export function openBrace(body: string): Position | undefined {
  const open: number[] = [];
  for (const { 0: brace, index } of maskCode(body).matchAll(/(?<!\\)[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open[0] === undefined ? undefined : placeAt(body, open[0]);
}

/** Where the mistake was made: the parser often notices it only at the end of the text. */
function placeOf({ line, column, reason }: ParseError, body: string) {
  const brace = /end of file in expression/.test(reason) ? openBrace(body) : undefined;
  return brace ?? { line, column };
}

/** Puts an error of the MDX parser into words, with the place where the mistake was made. */
export function explainParseError(error: ParseError, body: string): BodyIssue {
  const place = placeOf(error, body);
  if (error.fix !== undefined) return { ...place, message: error.reason, fix: error.fix };
  for (const [pattern, explain] of cases) {
    const match = pattern.exec(error.reason);
    if (!match) continue;
    const line = body.split('\n')[place.line - 1] ?? '';
    const [at, before] = [line.slice(place.column - 1), line.slice(0, place.column - 1)];
    const [message, fix] = Array.isArray(explain) ? explain : explain(match, at, before);
    return { ...place, message: `The text does not parse: ${message}.`, fix };
  }
  return {
    ...place,
    message: `The text does not parse: ${error.reason}.`.replace(/\.\.$/, '.'),
    fix: 'See the writing guide, docs/writing.md.',
  };
}
