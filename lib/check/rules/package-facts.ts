import { readYaml } from '../../content/yaml';
import { isEntry } from '../../data/loose';
import type { ContentFile } from '../../files';
import { isOld, MAX_FACT_AGE } from '../../packages/fact-age';
import type { Problem } from '../../problem';

const FILE = 'data/package-facts.yml';
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
  const text = files.find(({ file }) => file === FILE)?.text;
  if (text === undefined) return [];
  const source = readYaml(text);
  if (!isEntry(source.data)) return [];
  const old = Object.entries(source.data)
    .filter(([, entry]) => recordedDays(entry).some((day) => isOld(day, today)))
    .map(([slug]) => slug);
  if (old[0] === undefined) return [];
  const more = old.length > SHOWN ? `, and ${old.length - SHOWN} more` : '';
  return [
    {
      ...source.locateKey([], old[0]),
      file: FILE,
      rule: 'package-facts',
      severity: 'warning',
      field: old[0],
      message: `has facts older than ${MAX_FACT_AGE} days: ${old.slice(0, SHOWN).join(', ')}${more}`,
      fix: 'Ask the sources again: npm run facts',
    },
  ];
}
