import { isEntry, readText } from '@/lib/data/loose';
import type { Notes } from '../notes';
import type { Mask } from '../text/mask';
import { asCode } from '../text/section';
import { knownShortcodes } from './known';
import { readShortcodes, type Shortcode, type ShownShortcode } from './tokenize';

interface Context {
  mask: Mask;
  notes: Notes;
  line: (piece: string) => number | undefined;
  site: Readonly<Record<string, unknown>>;
}

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
function settingOf({ name, positional }: Shortcode, site: Context['site']): string | undefined {
  if (name !== 'param' && name !== 'site') return undefined;
  const path = (positional[0] ?? '').toLowerCase().split('.');
  const keyed = (value: unknown, key: string): unknown =>
    isEntry(value)
      ? Object.entries(value).find(([own]) => own.toLowerCase() === key)?.[1]
      : undefined;
  const start: unknown = name === 'param' ? keyed(site, 'params') : site;
  return readText(path.reduce(keyed, start));
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
    const value = settingOf(token, context.site);
    if (value !== undefined) {
      result += value;
      continue;
    }
    const pair = tokens[pairs.get(index) ?? -1];
    if (!render && pair) {
      const why = 'an unknown shortcode; what it holds is kept without it';
      context.notes.add('person', source, why, context.line(source));
      at = pair.end;
      result += renderShortcodes(text.slice(token.end, pair.start), context);
      continue;
    }
    if (!render) {
      const why = 'no shortcode that is known; its tag stays, as code';
      context.notes.add('person', source, why, context.line(source));
      result += context.mask.keep(asCode(source));
      continue;
    }
    if (token.close) {
      context.notes.add(
        'left-out',
        source,
        'a closing tag without its opening one',
        context.line(source),
      );
      continue;
    }
    const closing = tokens[pairs.get(index) ?? -1];
    const inner = closing ? text.slice(token.end, closing.start) : '';
    if (closing) at = closing.end;
    result += render({
      named: token.named,
      positional: token.positional,
      inner: renderShortcodes(context.mask.dedent(inner), context),
    });
  }
  return result + text.slice(at);
}
