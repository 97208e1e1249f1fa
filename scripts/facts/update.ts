import { isDeepStrictEqual } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import { dataSchemas } from '@/lib/content/schema/data';
import { printable } from '@/lib/printable';
import type { Outcome } from './collect';
import type { PackageRecord } from './sources';

const show = (value: unknown): string =>
  value === undefined ? 'none' : Array.isArray(value) ? `${value.length} authors` : String(value);

function differences(before: Partial<PackageRecord>, after: PackageRecord): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => field !== 'as_of' && !isDeepStrictEqual(before[field], after[field]))
    .map((field) => `${field} ${show(before[field])} → ${show(after[field])}`);
}

/**
 * Takes new records into `package-facts.yml`. What a source did not say stays, with its date, and
 * everything that people wrote stays the same, byte for byte. `changes` has a line for each that
 * differs apart from dates: `pandera: pypi: version 0.20.4 → 0.21.0`.
 * @throws when the present or the new file does not match its schema
 */
export function updateFacts(text: string, outcomes: readonly Outcome[], today: string) {
  const document = parseDocument(text.trim() === '' ? '{}\n' : text);
  const known = dataSchemas['package-facts'].parse(document.toJS() ?? {});
  if (!isMap(document.contents)) throw new Error('package-facts.yml is not a mapping of packages.');
  document.contents.flow = false;
  const changes: string[] = [];
  for (const outcome of outcomes) {
    if (outcome.state !== 'known') continue;
    const { source, slug, record } = outcome;
    if (!document.has(slug)) document.set(slug, document.createNode({ as_of: today }));
    const before = Object.hasOwn(known, slug) ? known[slug]?.records?.[source] : undefined;
    const differing = differences((before ?? {}) as Partial<PackageRecord>, record);
    if (differing.length > 0) {
      changes.push(printable(`${slug}: ${source}: ${differing.join(', ')}`).slice(0, 300));
    }
    document.setIn([slug, 'records', source], document.createNode(record));
  }
  const result = document.toString({ lineWidth: 0, indentSeq: false });
  dataSchemas['package-facts'].parse(parseDocument(result).toJS());
  return { text: result, changes };
}
