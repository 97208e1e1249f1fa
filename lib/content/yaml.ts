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
import { findExcess, MAX_ALIASES } from './yaml-limits';

export type Path = readonly PropertyKey[];

/** The name of a field in messages: its path with dots, in which the first item of a list is 1. */
export function fieldName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
}

/**
 * The texts of a value with their paths, in order.
 * @param withKeys whether the keys of mappings are texts, too
 */
export function* textsIn(
  value: unknown,
  withKeys = false,
  path: Path = [],
): Generator<[text: string, path: Path, isKey: boolean]> {
  if (typeof value === 'string') yield [value, path, false];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    if (withKeys && typeof key === 'string') yield [key, [...path, key], true];
    yield* textsIn(item, withKeys, [...path, key]);
  }
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

const TOO_DEEP = 'YAML is nested too deeply';

/** A file of data that we have is below 250,000 characters. */
const MAX_CHARACTERS = 500_000;
/** The first errors say enough, and the place of each takes a walk through the document. */
const MAX_ERRORS = 100;

/**
 * Reads YAML 1.2 (dates stay strings), keeping positions.
 * @param text the YAML alone
 * @param firstLine the line of the file on which the text starts, from 1
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const unread = (message: string): YamlSource => ({
    ...readYaml('', firstLine),
    errors: [{ line: firstLine, column: 1, message }],
  });
  if (text.length > MAX_CHARACTERS) {
    return unread(`It has ${text.length} characters; the limit is ${MAX_CHARACTERS}`);
  }
  const lineCounter = new LineCounter();
  // The parser compares each key with all others, which takes minutes for a long file.
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, options);
  } catch {
    return unread(TOO_DEEP);
  }
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };

  const errors = document.errors.slice(0, MAX_ERRORS).map((error) => ({
    ...place(errorOffset(document, error)),
    message: /call stack/.test(error.message)
      ? TOO_DEEP
      : (error.message.split('\n')[0] ?? error.message),
  }));
  for (const { code, pos, message } of document.warnings.slice(0, MAX_ERRORS)) {
    // Another reader of YAML may stop here, or take the tag for a command.
    if (code !== 'TAG_RESOLVE_FAILED') continue;
    errors.push({ ...place(pos[0]), message: message.replace('Unresolved tag', 'Unknown tag') });
  }
  let data: unknown;
  if (errors.length === 0) {
    const { firstAlias, found } = findExcess(document);
    errors.push(
      ...found.slice(0, MAX_ERRORS).map(([offset, message]) => ({ ...place(offset), message })),
    );
    if (found.length === 0) {
      try {
        data = document.toJS({ maxAliasCount: MAX_ALIASES });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        errors.push({ ...place(firstAlias), message });
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
