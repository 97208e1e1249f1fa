import { type Reporter, readText } from '../data/loose';
import { categoryId } from '../packages/categories';
import type { PersonRef } from '../packages/types';
import { readHandle } from '../people/read-people';

/** What the community's program writes where an issue says nothing. */
const NOTHING = /^(?:tbd|missing|none|nan|n\/a|-)$/i;
/** What a form shows before somebody fills it in. */
const PLACEHOLDER = /^@?github[ _-]?(?:handle|user ?name)\b\s*/i;
const LONGEST_NAME = 60;

/** Text, or undefined where the file says in one of its ways that there is none. */
export function readFilled(value: string | undefined): string | undefined {
  const text = readText(value);
  return text === undefined || NOTHING.test(text) ? undefined : text;
}

/**
 * A list as Python prints it: `['a', "b's"]`. Text without brackets is split at its commas.
 * @returns its items; none for an empty cell
 */
export function readList(value: string | undefined, field: string, report: Reporter): string[] {
  const text = readFilled(value);
  if (text === undefined || /^[[(]\s*[\])]$/.test(text)) return [];
  const quoted = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
  if (/^[[(].*[\])]$/.test(text) && quoted.length > 0) {
    return quoted
      .map(([, single, double]) => readText((single ?? double ?? '').replace(/\\(.)/g, '$1')))
      .filter((item) => item !== undefined);
  }
  const items = text
    .replace(/^[[(]|[\])]$/g, '')
    .split(',')
    .flatMap((item) => readText(item) ?? []);
  report(field, value, 'not a list in brackets', items.join(', '));
  return items;
}

/** The categories of an issue under their catalog ids; what only says "unsure" is left out. */
export function readCategories(value: string | undefined, report: Reporter): string[] {
  const ids = readList(value, 'categories', report).flatMap((text) => {
    const id = categoryId(text);
    if (id === '' || id.startsWith('unsure')) {
      report('categories', text, 'not a category');
      return [];
    }
    if (id !== text) report('categories', text, 'another spelling', id);
    return [id];
  });
  return [...new Set(ids)];
}

/** Someone by GitHub handle; a text that is no handle stays as a name, without a link. */
export function readMember(
  value: string | undefined,
  field: string,
  report: Reporter,
): PersonRef | undefined {
  const filled = readFilled(value);
  if (filled === undefined) return undefined;
  const text = filled.replace(PLACEHOLDER, '');
  if (text === '') {
    report(field, value, 'the placeholder of the form');
    return undefined;
  }
  const handle = readHandle(text);
  if (handle !== undefined) {
    if (handle !== filled) report(field, value, 'more than a handle', handle);
    return { handle };
  }
  const first = readHandle(text.split(/[\s,;]+/)[0]);
  if (first !== undefined && /[\s,;]/.test(text)) {
    report(field, value, 'more than a handle', first);
    return { handle: first };
  }
  if (text.includes('@')) {
    report(field, value, 'not a GitHub handle, and perhaps private');
    return undefined;
  }
  report(field, value, 'not a GitHub handle, so not joined to a person', text);
  return { name: text };
}

/** A package name without the quotes, addresses and descriptions that people add to it. */
export function readName(
  value: string | undefined,
  issue: number,
  kind: 'submission' | 'presubmission',
  report: Reporter,
): string {
  const text = readFilled(value);
  if (text === undefined)
    return `${kind === 'submission' ? 'Submission' : 'Presubmission'} #${issue}`;
  const short = text
    .replace(/^["'`]+|["'`]+$/g, '')
    .replace(/\s+(?:[-–—|:]\s*)?https?:\S+.*$/i, '')
    .replace(/(?<=\S):\s.*$/, '')
    .replace(/(?<=\S)\s+\([^)]*\)$/, '')
    .trim();
  const cut = short.length > LONGEST_NAME ? `${short.slice(0, LONGEST_NAME - 1).trim()}…` : short;
  const name = cut || text;
  if (name !== text) report('package_name', value, 'more than a name', name);
  return name;
}
