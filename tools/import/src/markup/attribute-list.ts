/** What a kramdown attribute list `{: .class #id key="value"}` holds. */
export interface AttributeList {
  classes: string[];
  id?: string;
  values: Record<string, string>;
  /** Bare words: names of lists defined elsewhere, or `toc`. */
  words: string[];
}

const PART =
  /\s*(?:\.([^\s.#"'=}]+)|#([^\s"'=}]+)|([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))|([^\s}]+))/y;

/** Reads what is between `{:` and `}`. */
function readAttributeList(inner: string): AttributeList {
  const list: AttributeList = { classes: [], values: {}, words: [] };
  PART.lastIndex = 0;
  for (let match = PART.exec(inner); match; match = PART.exec(inner)) {
    const [, name, id, key, ...rest] = match;
    const value = rest.slice(0, 3).find((text) => text !== undefined);
    if (name !== undefined) list.classes.push(name);
    else if (id !== undefined) list.id = id;
    else if (key !== undefined) list.values[key] = value ?? '';
    else list.words.push(rest[3] ?? '');
  }
  if (list.values.class) list.classes.push(...list.values.class.split(/\s+/));
  if (list.values.id) list.id = list.values.id;
  return list;
}

/** What a list stands for in the text, so that Markdown cannot take it apart. */
const OPEN = '⟦';
const CLOSE = '⟧';
const HELD = /⟦\uE200(\d+)⟧/g;

/** A list of Hugo: an id or a class, which others may follow. */
const HUGO_LIST = /^\{[#.][\w:.-]+(?:[ \t]+[.\w][\w:.="'-]*)*\}$/;

/**
 * Whether a piece of a text is a list as Hugo reads it: at the end of the line of a heading, or on
 * the line below a block.
 */
function isHugoList(text: string, piece: string, start: number): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(lineStart, start);
  const after = text.slice(start + piece.length);
  const isBelow = before.trim() === '' && /\S[^\n]*\n$/.test(text.slice(0, lineStart));
  const isPlaced = piece.startsWith('{#') || isBelow || /^ {0,3}#{1,6}[ \t]/.test(before);
  return HUGO_LIST.test(piece) && isPlaced && /^[ \t]*#*[ \t]*(?:\n|$)/.test(after);
}

/** The attribute lists of a text, held apart from it. */
export class AttributeLists {
  readonly lists: AttributeList[] = [];
  readonly #named = new Map<string, AttributeList>();

  /**
   * Takes the attribute lists out of a text whose code is masked, leaving a token for each.
   * `{::comment}` and `{::options}` lines and definitions (`{:name: .class}`) go as well.
   */
  hide(text: string, onRemoved: (piece: string) => void): string {
    let result = '';
    let at = 0;
    const keep = (list: AttributeList): string => {
      this.lists.push(list);
      return `${OPEN}\uE200${this.lists.length - 1}${CLOSE}`;
    };
    for (let start = text.indexOf('{', at); start !== -1; start = text.indexOf('{', at)) {
      result += text.slice(at, start);
      const end = endOf(text, start);
      const piece = end === -1 ? '' : text.slice(start, end);
      if (piece.startsWith('{::') || piece.startsWith('{:/')) {
        const close = piece.startsWith('{::comment') ? text.indexOf('{:/', end) : -1;
        at = close === -1 ? end : endOf(text, close);
        onRemoved(text.slice(start, at));
      } else if (piece.startsWith('{:')) {
        const name = /^\{:\s*([\w-]+):\s/.exec(piece);
        at = end;
        if (name?.[1]) this.#named.set(name[1], readAttributeList(piece.slice(name[0].length, -1)));
        else result += keep(readAttributeList(piece.slice(2, -1)));
      } else if (isHugoList(text, piece, start)) {
        at = end;
        result += keep(readAttributeList(piece.slice(1, -1)));
      } else {
        result += '{';
        at = start + 1;
      }
    }
    for (const list of this.lists) {
      for (const word of list.words) {
        const named = this.#named.get(word);
        if (named) list.classes.push(...named.classes);
      }
    }
    return result + text.slice(at);
  }

  /** The list a token stands for, merged where a text is several tokens; undefined for other text. */
  only(text: string): AttributeList | undefined {
    const rest = text.replace(HELD, '').trim();
    const found = [...text.matchAll(HELD)].map(([, index]) => this.lists[Number(index)]);
    if (rest !== '' || found.length === 0) return undefined;
    const lists = found.filter((list) => list !== undefined);
    return {
      classes: lists.flatMap(({ classes }) => classes),
      id: lists.find(({ id }) => id !== undefined)?.id,
      values: Object.assign({}, ...lists.map(({ values }) => values)) as Record<string, string>,
      words: lists.flatMap(({ words }) => words),
    };
  }
}

/** The offset behind the brace that closes a list on the same line; quotes may hold braces. */
function endOf(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '\n') return -1;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || (sign === "'" && text[at - 1] === '=')) quote = sign;
    else if (sign === '{') return -1;
    else if (sign === '}') return at + 1;
  }
  return -1;
}

/** Token text at the start or the end of a run of text. */
export const tokensAtStart = /^(?:⟦\uE200\d+⟧\s*)+/;
export const tokensAtEnd = /\s*(?:⟦\uE200\d+⟧\s*)+$/;
/** Tokens anywhere, for the last sweep. */
export const anyTokens = HELD;
