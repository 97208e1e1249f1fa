import { readTags, type Tag } from '../text/tags';

/** How much of one kind of thing is found again. */
export interface Count {
  found: number;
  of: number;
  /** What is not found, by its name. */
  missing: string[];
}

const SPOKEN = /^(data-)?(?:alt|title|author|context|label|handles)$/;

/** What the attributes of a tag say; those named `data-…` say something only in our sections. */
function spokenIn({ attributes }: Tag): string[] {
  const isOurs = attributes.some(({ name }) => name === 'data-component');
  return attributes.flatMap(({ name, value }) => {
    const match = SPOKEN.exec(name);
    return match && (isOurs || match[1] === undefined) ? [value] : [];
  });
}

/** The text without tags, comments and attributes nobody reads. Scripts and icons have no words. */
export function withoutTags(text: string): string {
  let result = '';
  let at = 0;
  let hidden = '';
  for (const tag of readTags(text)) {
    if (tag.start < at) continue;
    if (hidden === '') result += text.slice(at, tag.start);
    at = tag.end;
    if (hidden !== '') {
      if (tag.kind === 'close' && tag.name === hidden) hidden = '';
      continue;
    }
    if (tag.kind === 'open' && (tag.name === 'script' || tag.name === 'style')) hidden = tag.name;
    result += tag.kind === 'comment' ? ' ' : ` ${spokenIn(tag).join(' ')} `;
  }
  return hidden === '' ? result + text.slice(at) : result;
}

const ADDRESS =
  /\]\(\s*[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?=[\s)])|(?:https?:)?\/\/[^\s<>"')\]]+|&(?:#?\w+);/g;
const LISTS = /\{:{1,2}[^}\n]*\}|\{#[^\s{}]+\}|\n[ \t]*\{\.[\w-][^{}\n]*\}[ \t]*(?=\n|$)/g;
/** Names of link definitions, their addresses and titles, which no reader sees. */
const LABELS = /\]\[[^\]\n]*\]|^ {0,3}\[[^\]^\n][^\]\n]*\]:[ \t]*\S*(?:[ \t]+"[^"\n]*"[ \t]*$)?/gm;

/** Numbers of list items, which the generators count themselves. */
const MARKERS = /^(?:[ \t]*>)*[ \t]*\d{1,9}[.)](?=[ \t])/gm;

/** The words of a text, without addresses, counted. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(LABELS, ' ')
      .replace(ADDRESS, ' ')
      .replace(MARKERS, ' ')
      .replace(LISTS, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Finds each item of a source in its result again, as often as it is there.
 * @param keyOf what has to be the same
 */
export function count(
  source: Iterable<string>,
  result: Iterable<string>,
  keyOf: (item: string) => string = (item) => item,
): Count {
  const left = new Map<string, number>();
  for (const item of result) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  const counted: Count = { found: 0, of: 0, missing: [] };
  for (const item of source) {
    counted.of++;
    const rest = left.get(keyOf(item)) ?? 0;
    if (rest > 0) {
      counted.found++;
      left.set(keyOf(item), rest - 1);
    } else counted.missing.push(item);
  }
  return counted;
}
