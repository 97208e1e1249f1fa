import { setTimeout as wait } from 'node:timers/promises';
import { fetchText, type RequestOptions } from './request';
import { type PackageRecord, readRecord, type Source } from './sources';
import type { Target } from './targets';

/** What came of asking one source about one package. */
export type Outcome = { source: Source['id']; slug: string } & (
  | { state: 'known'; record: PackageRecord }
  | { state: 'missing' }
  | { state: 'failed'; reason: string }
);

/** After so many requests in a row without an answer, a source counts as down. */
const MAX_FAILURES = 3;

async function askSource(
  source: Source,
  targets: readonly Target[],
  options: RequestOptions,
  today: string,
  onOutcome: () => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let failures = 0;
  for (const target of targets) {
    const path = source.pathOf(target);
    const base = { source: source.id, slug: target.slug };
    onOutcome();
    if (path === undefined) continue;
    if (failures === MAX_FAILURES) {
      outcomes.push({ ...base, state: 'failed', reason: 'not asked: the source is down' });
      continue;
    }
    const pause = wait(options.interval);
    try {
      failures += 1;
      const text = await fetchText(`${source.base}${path}`, options);
      failures = 0;
      outcomes.push(
        text === undefined
          ? { ...base, state: 'missing' }
          : { ...base, state: 'known', record: readRecord(source, text, target, today) },
      );
    } catch (error) {
      outcomes.push({ ...base, state: 'failed', reason: (error as Error).message });
    }
    await pause;
  }
  return outcomes;
}

/**
 * Asks all sources about all packages: the sources at the same time, each one request after another.
 * @param today the day of the answers, `YYYY-MM-DD`
 * @param onOutcome called for each package and source
 */
export async function collectFacts(
  sources: readonly Source[],
  targets: readonly Target[],
  options: RequestOptions,
  today: string,
  onOutcome: () => void = () => {},
): Promise<Outcome[]> {
  const lists = sources.map((source) => askSource(source, targets, options, today, onOutcome));
  return (await Promise.all(lists)).flat();
}
