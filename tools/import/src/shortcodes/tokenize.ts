/** A Hugo shortcode tag: `{{< name … >}}`, `{{% name … %}}`, or a closing one. */
export interface Shortcode {
  name: string;
  close: boolean;
  selfClosing: boolean;
  named: Record<string, string>;
  positional: string[];
  start: number;
  end: number;
}

/** A shortcode in comment signs, which shows the tag itself instead of using it. */
export interface ShownShortcode {
  shown: string;
  start: number;
  end: number;
}

const ENDS = { '<': '>}}', '%': '%}}' } as const;

function readQuoted(text: string, start: number): { value: string; end: number } | undefined {
  const quote = text[start] as string;
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quote) return { value, end: at + 1 };
    if (text[at] === '\\' && quote === '"') at++;
    value += text[at] ?? '';
  }
  return undefined;
}

function readValue(text: string, start: number): { value: string; end: number } | undefined {
  if (/["'`“”]/.test(text[start] ?? '')) {
    return /[“”]/.test(text[start] ?? '') ? readCurly(text, start) : readQuoted(text, start);
  }
  let end = start;
  while (end < text.length && !/[\s=]/.test(text[end] ?? '')) end++;
  return end === start ? undefined : { value: text.slice(start, end), end };
}

/** Curly quotes come along when text is pasted from a word processor. */
function readCurly(text: string, start: number): { value: string; end: number } | undefined {
  const end = text.slice(start + 1).search(/[“”]/);
  if (end === -1) return undefined;
  return { value: text.slice(start + 1, start + 1 + end), end: start + end + 2 };
}

type Parameters = Pick<Shortcode, 'named' | 'positional'>;

function readParameters(text: string): Parameters | undefined {
  const result: Parameters = { named: {}, positional: [] };
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    if (at >= text.length) return result;
    const first = readValue(text, at);
    if (!first) return undefined;
    at = first.end;
    let next = at;
    while (/\s/.test(text[next] ?? '')) next++;
    if (text[next] !== '=') {
      result.positional.push(first.value);
      continue;
    }
    next++;
    while (/\s/.test(text[next] ?? '')) next++;
    const second = readValue(text, next);
    if (!second) return undefined;
    result.named[first.value] = second.value;
    at = second.end;
  }
}

/** The offset of a tag's end, which does not count inside quotes. */
function findEnd(text: string, from: number, end: string): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(end, at)) return at;
    if (text.startsWith('{{<', at) || text.startsWith('{{%', at)) return -1;
    if (text[at] === '"') at = (readQuoted(text, at)?.end ?? at + 1) - 1;
  }
  return -1;
}

/** The shortcode tags of a text, in order. What is no complete tag stays text. */
export function readShortcodes(text: string): Array<Shortcode | ShownShortcode> {
  const found: Array<Shortcode | ShownShortcode> = [];
  let at = text.indexOf('{{');
  while (at !== -1) {
    const end = ENDS[text[at + 2] as keyof typeof ENDS];
    const close = end === undefined ? -1 : findEnd(text, at + 3, end);
    const token = close === -1 ? undefined : readOne(text, at, close);
    if (token) found.push(token);
    at = text.indexOf('{{', token ? token.end : at + 2);
  }
  return found;
}

function readOne(
  text: string,
  start: number,
  close: number,
): Shortcode | ShownShortcode | undefined {
  const end = close + 3;
  let inner = text.slice(start + 3, close).trim();
  if (inner.startsWith('/*') && inner.endsWith('*/')) {
    const shown = `${text.slice(start, start + 3)} ${inner.slice(2, -2).trim()} ${text.slice(close, end)}`;
    return { shown, start, end };
  }
  const closing = inner.startsWith('/');
  const selfClosing = !closing && inner.endsWith('/');
  inner = inner.slice(closing ? 1 : 0, selfClosing ? -1 : undefined).trim();
  const name = /^[\w./-]+/.exec(inner)?.[0];
  if (name === undefined) return undefined;
  const parameters = readParameters(inner.slice(name.length));
  return (
    parameters && {
      name: name.toLowerCase(),
      close: closing,
      selfClosing,
      ...parameters,
      start,
      end,
    }
  );
}
