import type { Position } from '../problem';
import { openBrace } from './explain';
import { findForeign } from './foreign';
import type { Excess } from './limits';
import { type ParseError, parseBody, type ReadableBody } from './parse';
import { blank } from './places';

/** More than anyone fixes in one go; each takes another reading of the text. */
const MAX_ERRORS = 20;

/** A body that was read as far as it can be, and what kept it from being read as a whole. */
export interface RecoveredBody {
  /** The body with what does not parse replaced by spaces: the places of the rest stay the same. */
  body: string;
  /** Undefined where nothing of it can be read. */
  parsed?: ReadableBody;
  /** Each with the body in which it was found. */
  errors: Array<ParseError & { body: string }>;
}

function offsetOf(body: string, { line, column }: Position): number {
  const lines = body.split('\n').slice(0, line - 1);
  return lines.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

const blankPart = (body: string, from: number, to: number): string =>
  body.slice(0, from) + blank(body.slice(from, to)) + body.slice(to);

const tagAt = (body: string, from: number): string =>
  /^<[^<>]*>?/.exec(body.slice(from))?.[0] ?? body.charAt(from);

const blankTag = (body: string, from: number): string =>
  blankPart(body, from, from + tagAt(body, from).length);

/** Replaces a tag that can't be read, and the one that closes it. */
function blankElement(body: string, from: number): string {
  const tag = tagAt(body, from);
  const name = /^<([A-Za-z][\w.]*)/.exec(tag)?.[1];
  if (name === undefined) return blankPart(body, from, from + 1);
  const rest = blankTag(body, from);
  const closing = tag.endsWith('/>') ? -1 : rest.indexOf(`</${name}>`, from);
  return closing === -1 ? rest : blankTag(rest, closing);
}

/** Whether an element is open before an offset. */
function isOpen(name: string, before: string): boolean {
  const count = (mark: string) => before.split(mark).length - 1;
  return count(`<${name}`) > count(`</${name}`);
}

/** Replaces what causes an error by spaces, and as little else as possible. */
function withoutCause(body: string, { line, column, reason, opening }: ParseError): string {
  const at = offsetOf(body, { line, column });
  const open = /end of file in expression/.test(reason) ? openBrace(body) : undefined;
  if (open) return blankPart(body, offsetOf(body, open), offsetOf(body, open) + 1);
  const character = body.lastIndexOf(/expression/i.test(reason) ? '{' : '<', at);
  const closing = /Unexpected closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  if (/to create a comment/.test(reason)) {
    const end = body.indexOf('-->', character);
    return blankPart(body, character, end === -1 ? character + 4 : end + 3);
  }
  if (opening) {
    const rest = blankTag(body, offsetOf(body, opening));
    const isOwn = closing === undefined || isOpen(closing, body.slice(0, offsetOf(body, opening)));
    return isOwn ? rest : blankTag(rest, at);
  }
  if (/closing slash|create a link/.test(reason)) return blankTag(body, character);
  if (body[character] === '<') return blankElement(body, character);
  return blankPart(body, Math.max(character, 0), Math.max(character, 0) + 1);
}

/**
 * Reads a body in spite of errors: what causes one is left out, and the rest is read again. So all
 * independent errors are found at once, as well as links, images and components of the rest.
 */
export function recoverBody(text: string): RecoveredBody {
  const { found, body: ours } = findForeign(text);
  const errors = found.map(({ message, ...at }): RecoveredBody['errors'][number] => ({
    ...at,
    reason: message,
    body: text,
  }));
  let body = ours;
  while (errors.length < MAX_ERRORS) {
    const parsed = parseBody(body);
    if (parsed.tree) return { body, parsed, errors };
    errors.push({ ...parsed, body });
    // A text beyond the limits is not read at all: its errors would take minutes to find.
    if ((parsed as Partial<Excess>).fix !== undefined) break;
    const next = withoutCause(body, parsed);
    if (next === body) break;
    body = next;
  }
  return { body: text, errors };
}
