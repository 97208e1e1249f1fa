import type { Notes } from '../notes';
import type { Mask } from '../text/mask';
import { asCode } from '../text/section';
import { knownShortcodes } from './known';
import { readShortcodes, type Shortcode, type ShownShortcode } from './tokenize';

interface Context {
  mask: Mask;
  notes: Notes;
  line: (piece: string) => number | undefined;
}

type Token = Shortcode | ShownShortcode;

const isTag = (token: Token): token is Shortcode => 'name' in token;

/** The index of the tag that closes the one at `open`, minding pairs of the same name inside. */
function findClose(tokens: readonly Token[], open: number): number {
  const opened = tokens[open] as Shortcode;
  if (opened.selfClosing) return -1;
  let depth = 1;
  for (let index = open + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!isTag(token) || token.name !== opened.name || token.selfClosing) continue;
    depth += token.close ? -1 : 1;
    if (depth === 0) return index;
  }
  // Tags of a name that is never closed stand alone, however many there are.
  const closed = tokens.some(
    (token, index) => index > open && isTag(token) && token.close && token.name === opened.name,
  );
  if (!closed) return -1;
  return tokens.findIndex(
    (token, index) => index > open && isTag(token) && token.close && token.name === opened.name,
  );
}

/**
 * Replaces Hugo's shortcodes by markup that carries our components.
 * @param text Markdown whose code is masked; a shortcode nobody knows stays as text, and is noted
 */
export function renderShortcodes(text: string, context: Context): string {
  const tokens = readShortcodes(text);
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
    if (!render) {
      const why = 'no shortcode that is known; its tag stays, as code';
      context.notes.add('person', source, why, context.line(source));
      result += context.mask.keep(asCode(source));
      continue;
    }
    const close = token.close ? -1 : findClose(tokens, index);
    if (token.close) {
      context.notes.add(
        'left-out',
        source,
        'a closing tag without its opening one',
        context.line(source),
      );
      continue;
    }
    const closing = close === -1 ? undefined : (tokens[close] as Shortcode);
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
