export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'comment';
  start: number;
  end: number;
  attributes: Array<{ name: string; value: string; start: number; end: number }>;
}

const VOID = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'source',
  'track',
  'wbr',
]);
const NAME = /[a-zA-Z][a-zA-Z0-9-]*/y;
const ATTRIBUTE =
  /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?|\s+|\/(?=\s*>)/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Whether elements of a name never have content. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/**
 * Reads the tag or comment that starts at an offset.
 * @returns undefined where `<` starts no tag
 */
export function readTag(text: string, start: number): Tag | undefined {
  if (text.startsWith('<!--', start)) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) return undefined;
    return { name: '!--', kind: 'comment', start, end: close + 3, attributes: [] };
  }
  const kind = text[start + 1] === '/' ? 'close' : 'open';
  const name = matchAt(NAME, text, start + (kind === 'close' ? 2 : 1))?.[0];
  if (text[start] !== '<' || name === undefined) return undefined;
  let at = start + (kind === 'close' ? 2 : 1) + name.length;
  const attributes: Tag['attributes'] = [];
  while (at < text.length && text[at] !== '>') {
    const match = matchAt(ATTRIBUTE, text, at);
    if (!match) return undefined;
    if (match[1] !== undefined) {
      const value = match[2] ?? match[3] ?? match[4] ?? '';
      attributes.push({
        name: match[1].toLowerCase(),
        value,
        start: at,
        end: at + match[0].length,
      });
    }
    at += match[0].length;
  }
  if (at >= text.length) return undefined;
  return { name: name.toLowerCase(), kind, start, end: at + 1, attributes };
}

/** The tags and comments of a text, in order. */
export function* readTags(text: string, from = 0): Generator<Tag> {
  let at = text.indexOf('<', from);
  while (at !== -1) {
    const tag = readTag(text, at);
    if (tag) yield tag;
    at = text.indexOf('<', tag ? tag.end : at + 1);
  }
}

/**
 * Finds the tag that closes an element, counting elements of its name inside it.
 * @returns undefined when it is never closed
 */
export function findClose(text: string, open: Tag): Tag | undefined {
  let depth = 1;
  for (const tag of readTags(text, open.end)) {
    if (tag.name !== open.name) continue;
    depth += tag.kind === 'close' ? -1 : 1;
    if (depth === 0) return tag;
  }
  return undefined;
}
