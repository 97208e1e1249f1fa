import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { heaviestByType, weighSite } from '@/scripts/budget/weigh';
import { printError } from '@/scripts/print-error';
import { createSiteServer, listen } from '@/scripts/serve/server';
import { lighthouse, medianScores, type Scores } from './lighthouse';

const OUT = 'out';
const HEADINGS = ['perf', 'a11y', 'best', 'seo', 'LCP s', 'TBT ms', 'CLS', 'kB', 'machine'];
const USE = 'npm run bench -- --runs 5 --pages /,/blog --against other/out (or https://…)';

/** What every page has to reach: a score for each of four kinds, and limits of two times. */
function issuesOf(path: string, scores: Scores): string[] {
  const least = { performance: 99, accessibility: 100, bestPractices: 100, seo: 100 } as const;
  const low = (Object.keys(least) as Array<keyof typeof least>)
    .filter((name) => scores[name] < least[name])
    .map((name) => `${path}: ${name} is ${scores[name]}, at least ${least[name]} is asked for`);
  return [
    ...low,
    ...(scores.lcp < 1500 ? [] : [`${path}: LCP is ${Math.round(scores.lcp)} ms, not below 1500`]),
    ...(scores.tbt === 0 ? [] : [`${path}: TBT is ${Math.round(scores.tbt)} ms, not 0`]),
  ];
}

function row(name: string, scores: Scores | undefined): string {
  const figures = scores
    ? [
        scores.performance,
        scores.accessibility,
        scores.bestPractices,
        scores.seo,
        (scores.lcp / 1000).toFixed(2),
        Math.round(scores.tbt),
        scores.cls.toFixed(2),
        (scores.bytes / 1000).toFixed(0),
        Math.round(scores.machine),
      ]
    : HEADINGS.map(() => '–');
  return name.padEnd(44) + figures.map((figure) => String(figure).padStart(8)).join('');
}

/** Where another site is to be measured: its address, or that of a server for its folder. */
async function addressOf(site: string): Promise<{ base: string; close: () => void }> {
  if (/^https?:\/\//.test(site)) return { base: site.replace(/\/+$/, ''), close: () => undefined };
  if (!existsSync(site)) throw new Error(`There is no folder ${site}. Write: ${USE}`);
  const server = createSiteServer(resolve(site));
  const port = await listen(server, 0);
  return { base: `http://localhost:${port}`, close: () => server.close() };
}

/** The heaviest page of each type among those that search engines may list: the others can't reach 100 for SEO. */
function heaviestPages(): string[] {
  const listed = weighSite(OUT).filter(
    ({ file }) =>
      !/<meta name="robots" content="noindex/.test(readFileSync(join(OUT, file), 'utf8')),
  );
  return heaviestByType(listed).map(({ file }) => `/${file.replace(/(?:index)?\.html$/, '')}`);
}

async function bench(paths: readonly string[], runs: number, against?: string): Promise<void> {
  const measure = await lighthouse();
  const sites = [{ name: '', ...(await addressOf(OUT)) }];
  if (against) sites.push({ name: `  ${against}`, ...(await addressOf(against)) });
  const issues: string[] = [];
  console.log(pc.bold(''.padEnd(44) + HEADINGS.map((heading) => heading.padStart(8)).join('')));
  for (const path of paths) {
    for (const { name, base } of sites) {
      const results: Scores[] = [];
      for (let run = 0; run < runs; run += 1) {
        const scores = await measure(base + path);
        if (!scores) break;
        results.push(scores);
      }
      const scores = results.length > 0 ? medianScores(results) : undefined;
      console.log(row(name === '' ? path : name, scores));
      if (name === '') issues.push(...(scores ? issuesOf(path, scores) : [`${path}: no page`]));
    }
  }
  for (const { close } of sites) close();
  if (issues.length > 0)
    throw new Error(issues.map((issue) => `${pc.red('✗')} ${issue}`).join('\n'));
  console.log(`${pc.green('✓')} all pages at least 99/100/100/100, LCP below 1.5 s, TBT 0`);
}

try {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      pages: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is no number. Write: ${USE}`);
  if (!existsSync(OUT)) throw new Error('There is no built site. Run npm run build first.');
  await bench(values.pages?.split(',') ?? heaviestPages(), runs, values.against);
  process.exit(process.exitCode);
} catch (error) {
  printError(error);
  process.exit(1);
}
