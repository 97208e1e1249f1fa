import { BIDI_CONTROLS, INVALID_XML_CHARS } from '../xml-characters';
import { type Entry, isEntry, type Reporter } from './loose';

/** The longest text of a field, in characters; a longer one is cut. */
const MAX_LENGTH = new Map([
  ['package_name', 100],
  ['name', 100],
  ['github_username', 100],
  ['package_description', 300],
  ['description', 300],
]);
const MAX_OTHER = 500;
/** The longest word of a name or description: no page or image can break a longer one. */
const MAX_WORD = 60;
const MAX_ITEMS = 500;
const MAX_DEPTH = 6;

const INVALID = new RegExp(`${INVALID_XML_CHARS.source}|${BIDI_CONTROLS.source}`, 'gu');
const LONG_WORD = new RegExp(`\\S{${MAX_WORD + 1},}`, 'g');

function cut(text: string, length: number): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

function cleanText(text: string, field: string, report: Reporter): string {
  const key = field.split('.').at(-1) ?? field;
  const limit = MAX_LENGTH.get(key) ?? MAX_OTHER;
  const short = cut(text, limit);
  if (short !== text) report(field, text, `longer than ${limit} characters`, short.slice(0, 40));
  const valid = short.replace(INVALID, '');
  if (valid !== short) report(field, text, 'characters that no page can show', valid.slice(0, 40));
  if (!MAX_LENGTH.has(key)) return valid;
  const words = valid.replace(LONG_WORD, (word) => cut(word, MAX_WORD));
  if (words !== valid) {
    report(field, text, `a word longer than ${MAX_WORD} characters`, words.slice(0, 40));
  }
  return words;
}

function cleanValue(value: unknown, field: string, report: Reporter, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value, field, report);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= MAX_DEPTH) {
    report(field, '', 'nested too deeply');
    return undefined;
  }
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS) report(field, '', `more than ${MAX_ITEMS} items`);
    return value.slice(0, MAX_ITEMS).map((item) => cleanValue(item, field, report, depth + 1));
  }
  return isEntry(value) ? cleanFields(value, `${field}.`, report, depth + 1) : undefined;
}

function cleanFields(entry: Entry, prefix: string, report: Reporter, depth: number): Entry {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      cleanValue(value, `${prefix}${cut(key, 60)}`, report, depth),
    ]),
  );
}

/**
 * The one door for entries of files from outside: limits the length of texts and lists and how deep
 * they nest, and removes characters that neither XML nor a page can hold (XML 1.0, section 2.2), or that
 * reverse text.
 * @param report gets every value that was cut
 */
export function cleanEntry(entry: Entry, report: Reporter): Entry {
  return cleanFields(entry, '', report, 0);
}
