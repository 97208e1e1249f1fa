import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forgetBuilds } from '@/scripts/build/folders';
import { start } from '@/scripts/run';
import { runCommand } from '@/scripts/run-command';
import { astroBuilder } from './astro';
import { TODAY, writeContent } from './content';
import type { MadePost } from './posts';
import { measure, type Usage } from './process';
import { WORKPLACE } from './tool';

const NOW = `${TODAY}T12:00:00Z`;
const USE =
  'npm run bench:build -- 1000 --astro, or --astro-own; with --content it only writes the posts';

function row(name: string, { seconds, cpuSeconds, peakMegabytes }: Usage): void {
  const figures = [
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${(peakMegabytes / 1000).toFixed(2)} GB`,
  ];
  console.log(name.padEnd(34) + figures.map((figure) => figure.padStart(12)).join(''));
}

/** Runs a build and prints its row. */
async function time(name: string, build: () => Promise<Usage>): Promise<Usage> {
  const usage = await build();
  if (usage.code !== 0) throw new Error(`${name} failed:\n${usage.output}`);
  row(name, usage);
  return usage;
}

const stepsOf = (output: string): string =>
  [...output.matchAll(/✓ (\w+)\s+([\d.]+ s)/g)]
    .map(([, name, took]) => `${name} ${took}`)
    .join(', ');

function buildSite(content: string, fresh: boolean): Promise<Usage> {
  if (fresh) forgetBuilds();
  const env = { CONTENT_DIR: content, SITE_NOW: NOW, SHOW_DRAFTS: '0', NO_COLOR: '1' };
  return measure(start('tsx', ['scripts/build/index.ts'], { env }));
}

/** Changes a sentence of a post, as an author would before building again. */
function edit(content: string, { slug }: MadePost): void {
  appendFileSync(join(content, 'blog', `${slug}.mdx`), '\nOne more sentence.\n');
}

async function bench(
  count: number,
  astro: 'same' | 'own' | undefined,
  contentOnly: boolean,
): Promise<void> {
  const content = join(WORKPLACE, `content-${count}`);
  const posts = await writeContent(content, count);
  console.log(`${count} posts in ${content}`);
  const [first, second] = posts;
  if (contentOnly || !first || !second) return;
  const buildAstro = astro ? await astroBuilder(content, NOW, astro) : undefined;
  console.log(
    '\n'.padEnd(35) + ['time', 'processor', 'memory'].map((h) => h.padStart(12)).join(''),
  );
  const cold = await time('this site', () => buildSite(content, true));
  if (buildAstro) await time('Astro', () => buildAstro(true));
  edit(content, first);
  const warm = await time('this site, one post edited', () => buildSite(content, false));
  edit(content, second);
  if (buildAstro) await time('Astro, one post edited', () => buildAstro(false));
  console.log(`\nSteps: ${stepsOf(cold.output)}\nEdited: ${stepsOf(warm.output)}`);
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      astro: { type: 'boolean' },
      'astro-own': { type: 'boolean' },
      content: { type: 'boolean' },
    },
  });
  const count = Number(positionals[0] ?? 1000);
  if (!Number.isInteger(count) || count < 2) {
    throw new Error(`"${positionals[0]}" is not a number of posts from 2 on. Write: ${USE}`);
  }
  const astro = values['astro-own'] ? 'own' : values.astro ? 'same' : undefined;
  await bench(count, astro, values.content ?? false);
});
