import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcome } from '@/scripts/run';
import { browserFlags, ensureBrowser } from '@/scripts/test/browser';
import { installTool, WORKPLACE } from './tool';

/** What Lighthouse found of a page: scores from 0 to 100, times in milliseconds. */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Largest contentful paint. */
  lcp: number;
  /** Total blocking time. */
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Bytes over the network. */
  bytes: number;
  /** Lighthouse's measure of the machine's speed at that time; below 1,500 it is a slow one. */
  machine: number;
}

/** The part of Lighthouse's result that is read here. */
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
  environment: { benchmarkIndex: number };
}

function readScores({ categories, audits, environment }: Report): Scores {
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    machine: environment.benchmarkIndex,
  };
}

/** A browser that is late at its start gives no figures; it is asked again so many times. */
const ATTEMPTS = 3;

/** The middle of some numbers; of an even count, the worse of the two, which is the higher. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function medianScores(runs: readonly Scores[]): Scores {
  const [first] = runs;
  if (!first) throw new Error('There is no run to take the median of.');
  const names = Object.keys(first) as Array<keyof Scores>;
  return Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => run[name]))]),
  ) as unknown as Scores;
}

/**
 * Makes Lighthouse ready, as a phone on a simulated slow connection, which is its default.
 * @returns measures an address once, or gives undefined where there is no page
 */
export async function lighthouse(): Promise<(address: string) => Promise<Scores | undefined>> {
  const folder = await installTool('lighthouse');
  const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const browser = await ensureBrowser();
  const flags = ['--headless=new', ...browserFlags].join(' ');
  const report = join(WORKPLACE, 'report.json');
  return async (address) => {
    const args = [address, '--quiet', '--output=json', `--output-path=${report}`];
    for (let attempt = 1; ; attempt += 1) {
      const child = spawn(process.execPath, [program, ...args, `--chrome-flags=${flags}`], {
        env: { ...process.env, CHROME_PATH: browser },
      });
      const { code, output } = await outcome(child);
      if (/Status code: [45]\d\d/.test(output)) return undefined;
      if (code === 0) return readScores(JSON.parse(readFileSync(report, 'utf8')) as Report);
      if (attempt === ATTEMPTS) throw new Error(`Lighthouse failed at ${address}:\n${output}`);
    }
  };
}
