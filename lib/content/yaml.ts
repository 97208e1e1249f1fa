import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Position } from '../problem';

export type Path = readonly PropertyKey[];

/** The name of a field in messages: its path with dots, in which the first item of a list is 1. */
export function fieldName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
}

/** A YAML text that was read, and the way back from its values to their places. */
export interface YamlSource {
  /** The plain value; undefined when the text could not be read. */
  data: unknown;
  errors: Array<Position & { message: string }>;
  /** Where the value at a path stands, or else the nearest value around it. */
  locate(path: Path): Position;
  /** Where a key of the mapping at a path stands. */
  locateKey(path: Path, key: string): Position;
}

/** How many times aliases may be followed before a text counts as an attack. */
const MAX_ALIASES = 100;

/** Where an error is to be fixed: a quote that is never closed, where it opens. */
function errorOffset(document: Document.Parsed, { code, pos }: YAMLParseError): number {
  let offset = pos[0];
  if (code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[1] >= pos[0]) offset = range[0];
    },
  });
  return offset;
}

/** Maximum nesting depth. Our files need six. */
const MAX_DEPTH = 40;

/**
 * The first alias, and the first thing that cannot be made a plain value, with the reason: an alias
 * that leads nowhere or into itself, or what would take long to follow.
 */
function findAliases(document: Document.Parsed): { first: number; bad?: [number, string] } {
  let first: number | undefined;
  let bad: [number, string] | undefined;
  let count = 0;
  visit(document, {
    Collection(_, { range }, ancestors) {
      if (ancestors.length <= 2 * MAX_DEPTH) return undefined;
      bad = [range?.[0] ?? 0, 'YAML is nested too deeply'];
      return visit.BREAK;
    },
    Alias(_, alias, ancestors) {
      const offset = alias.range?.[0] ?? 0;
      first ??= offset;
      count += 1;
      if (count > MAX_ALIASES) {
        bad = [offset, `The file has more than ${MAX_ALIASES} aliases`];
        return visit.BREAK;
      }
      const target = alias.resolve(document);
      if (target && !ancestors.includes(target)) return undefined;
      bad = [offset, `The alias *${alias.source} ${target ? 'holds itself' : 'names nothing'}`];
      return visit.BREAK;
    },
  });
  return { first: first ?? 0, ...(bad ? { bad } : {}) };
}

/**
 * Reads YAML 1.2 (dates stay strings), keeping positions.
 * @param text the YAML alone
 * @param firstLine the line of the file on which the text starts, from 1
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };

  const errors = document.errors.map((error) => ({
    ...place(errorOffset(document, error)),
    message: /call stack/.test(error.message)
      ? 'YAML is nested too deeply'
      : (error.message.split('\n')[0] ?? error.message),
  }));
  for (const { code, pos, message } of document.warnings) {
    // Another reader of YAML may stop here, or take the tag for a command.
    if (code !== 'TAG_RESOLVE_FAILED') continue;
    errors.push({ ...place(pos[0]), message: message.replace('Unresolved tag', 'Unknown tag') });
  }
  let data: unknown;
  if (errors.length === 0) {
    const { first, bad } = findAliases(document);
    if (bad) errors.push({ ...place(bad[0]), message: bad[1] });
    else {
      try {
        data = document.toJS({ maxAliasCount: MAX_ALIASES });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        errors.push({ ...place(first), message });
      }
    }
  }

  const locate = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(0);
  };
  const locateKey = (path: Path, key: string): Position => {
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
      );
      if (pair && isScalar(pair.key) && pair.key.range) return place(pair.key.range[0]);
    }
    return locate(path);
  };
  return { data, errors, locate, locateKey };
}
