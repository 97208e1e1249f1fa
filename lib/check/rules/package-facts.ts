import { isEntry } from '../../data/loose';
import type { ContentFile } from '../../files';
import { isOld, MAX_FACT_AGE } from '../../packages/fact-age';
import { type Problem, warning } from '../../problem';
import { yamlOf } from '../data-file';

const SHOWN = 5;

/** The days as of which facts of an entry are known: its records', else its own. */
function recordedDays(entry: unknown): string[] {
  if (!isEntry(entry)) return [];
  const records = isEntry(entry.records) ? Object.values(entry.records) : [entry];
  return records.flatMap((record) =>
    isEntry(record) && typeof record.as_of === 'string' ? [record.as_of] : [],
  );
}

/**
 * Facts that nobody has confirmed for a long time. One warning names them all, because a source that
 * is down makes all of its facts old.
 * @param today `YYYY-MM-DD`
 */
export function checkPackageFacts(files: readonly ContentFile[], today: string): Problem[] {
  const source = yamlOf(files, 'package-facts.yml');
  if (!isEntry(source?.data)) return [];
  const old = Object.entries(source.data)
    .filter(([, entry]) => recordedDays(entry).some((day) => isOld(day, today)))
    .map(([slug]) => slug);
  const [field] = old;
  if (field === undefined) return [];
  const more = old.length > SHOWN ? `, and ${old.length - SHOWN} more` : '';
  const message = `has facts older than ${MAX_FACT_AGE} days: ${old.slice(0, SHOWN).join(', ')}${more}`;
  const at = { ...source.locateKey([], field), file: 'data/package-facts.yml', field };
  const finding = warning(message, 'Ask the sources again: npm run facts');
  return [{ ...at, rule: 'package-facts', ...finding }];
}
