import { isEntry, readText } from '@/lib/data/loose';
import type { Notes } from '../notes';
import type { Template } from '../source/templates';
import { findCode } from '../text/code';
import type { Mask } from '../text/mask';
import { asCode } from '../text/section';
import { CODE, CODE_NAME, knownShortcodes } from './known';
import { readShortcodes, type Shortcode, type ShownShortcode } from './tokenize';
import { renderUnknown, type UnknownUse } from './unknown';

interface Context {
  mask: Mask;
  notes: Notes;
  line: (piece: string) => number | undefined;
  site: Readonly<Record<string, unknown>>;
  page: Readonly<Record<string, unknown>>;
  template: Template;
  /** How many files that shortcodes read are around the text. */
  depth?: number;
}

/** Files within one another, which may go round in a circle. */
const DEEPEST = 5;

type Token = Shortcode | ShownShortcode;

const isTag = (token: Token): token is Shortcode => 'name' in token;

/**
 * Which tag closes which: each closing tag belongs to the nearest open one of its name, so that
 * one which is alone may precede a pair.
 * @returns the indexes of closing tags by those of their opening ones
 */
function pairTags(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>();
  const pairs = new Map<number, number>();
  tokens.forEach((token, index) => {
    if (!isTag(token) || token.selfClosing) return;
    const waiting = open.get(token.name) ?? [];
    open.set(token.name, waiting);
    if (!token.close) waiting.push(index);
    else {
      const opened = waiting.pop();
      if (opened !== undefined) pairs.set(opened, index);
    }
  });
  return pairs;
}

/** The value of a setting that `param` or `site` asks for. */
function settingOf({ name, positional }: Shortcode, { site, page }: Context): string | undefined {
  if (name !== 'param' && name !== 'site') return undefined;
  const path = (positional[0] ?? '').toLowerCase().split('.');
  const keyed = (value: unknown, key: string): unknown =>
    isEntry(value)
      ? Object.entries(value).find(([own]) => own.toLowerCase() === key)?.[1]
      : undefined;
  const places = name === 'param' ? [page, page.params, keyed(site, 'params')] : [site];
  return places.map((place) => readText(path.reduce(keyed, place))).find(Boolean);
}

/** A template that shows a file, or the text of another page. */
const READING = /readFile|GetPage[\s\S]*\.Content/;
const READS = /^(?:read-?file|include(?:-?(?:file|html|md))?)$/;

/** The text of the file that a shortcode is about, if it is one that reads files. */
function readFileOf({ name, named, positional }: Shortcode, context: Context): string | undefined {
  const isReader = READS.test(name) || READING.test(context.template(name) ?? '');
  const path = named.file ?? named.src ?? named.path ?? positional[0];
  const depth = (context.depth ?? 0) + 1;
  const text = isReader && path && depth < DEEPEST ? context.template.file(path) : undefined;
  if (text === undefined) return undefined;
  const masked = context.mask.hide(text, findCode(text));
  return `\n\n${renderShortcodes(masked, { ...context, depth })}\n\n`;
}

/** An unknown shortcode as what it shows; a single one that shows nothing stays, as code. */
function showUnknown(
  use: Omit<UnknownUse, 'page' | 'template'>,
  source: string,
  { isPair, isInline }: { isPair: boolean; isInline: boolean },
  { page, template, notes, line, mask }: Context,
): string {
  const text = template(use.name);
  const block = renderUnknown({ ...use, page, ...(text === undefined ? {} : { template: text }) });
  // Within a line, a shortcode is about its words, such as the number of an issue.
  const isSaid = block === '' && isInline && !isPair && !/icon|^fa/.test(use.name);
  const shown = isSaid ? use.positional.join(' ') : block;
  const found = isPair || shown !== '';
  const kept = isPair ? 'what it holds and says is kept without it' : 'what it says is kept';
  const left =
    text === undefined ? 'its tag stays, as code' : 'its list is left out; make it again';
  notes.add('person', source, `an unknown shortcode; ${found ? kept : left}`, line(source));
  return found || text !== undefined ? shown : mask.keep(asCode(source));
}

/**
 * Replaces Hugo's shortcodes by markup that carries our components.
 * @param text Markdown whose code is masked; a shortcode nobody knows stays as text, and is noted
 */
export function renderShortcodes(text: string, context: Context): string {
  const tokens = readShortcodes(text);
  const pairs = pairTags(tokens);
  let result = '';
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start < at) continue;
    result += text.slice(at, token.start);
    at = token.end;
    if (!isTag(token)) {
      result += context.mask.keep(asCode(token.shown));
      continue;
    }
    const source = text.slice(token.start, token.end);
    const render = Object.hasOwn(knownShortcodes, token.name)
      ? knownShortcodes[token.name]
      : undefined;
    const value =
      settingOf(token, context) ?? (token.close ? undefined : readFileOf(token, context));
    if (value !== undefined) {
      result += value;
      continue;
    }
    const closing = tokens[pairs.get(index) ?? -1];
    if (token.close) {
      const why = 'a closing tag without its opening one';
      context.notes.add('left-out', source, why, context.line(source));
      continue;
    }
    const inner = closing ? text.slice(token.end, closing.start) : '';
    if (closing) at = closing.end;
    const { named, positional, name } = token;
    const dedented = context.mask.dedent(inner);
    const isCode = CODE.has(name) || (CODE_NAME.test(name) && !/\{\{[<%]/.test(inner));
    const held = isCode ? context.mask.show(dedented) : renderShortcodes(dedented, context);
    const use = { named, positional, inner: held };
    const show = render ?? (isCode && closing ? knownShortcodes.code : undefined);
    const before = text.slice(text.lastIndexOf('\n', token.start - 1) + 1, token.start);
    const isInline = /\S/.test(before) || /^[^\n]*\S/.test(text.slice(token.end, token.end + 200));
    const form = { isPair: closing !== undefined, isInline };
    result += show?.(use) ?? showUnknown({ ...use, name }, source, form, context);
  }
  return result + text.slice(at);
}
