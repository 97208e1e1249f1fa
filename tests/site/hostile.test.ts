import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { listFiles } from '@/lib/files';
import { outcome, start } from '@/scripts/run';
import { hostileData } from '../fixtures/hostile/data-files';
import { hostileDocuments } from '../fixtures/hostile/documents';
import { hostileDrawings } from '../fixtures/hostile/drawings';
import { hostileRequests } from '../fixtures/hostile/requests';
import { buildVariant } from '../support/variant';

/*
 * Every command, run as people run it, over the whole corpus: none crashes, prints a trace, hangs, or
 * connects to another machine. What the check accepts is built and served.
 */
const SITE = '.hostile-site';
const TRACE = /^\s+at .*:\d+:\d+\)?$|TypeError|RangeError|heap out of memory/m;
const OFFLINE = `--import ${pathToFileURL(resolve('tests/support/offline.mjs'))}`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>';
const BASE = { 'data/authors.yml': 'site-team:\n  name: Team\n', 'images/flower.svg': SVG };
const env = {
  CONTENT_DIR: 'content',
  SITE_NOW: '2026-06-01T12:00:00Z',
  NODE_OPTIONS: OFFLINE,
  NODE_ENV: 'production',
};

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const documents = Object.fromEntries(
  hostileDocuments.map(({ text }, index) => [`blog/hostile-${index}.mdx`, text] as const),
);
const drawings = Object.fromEntries(
  hostileDrawings.map(([, markup], index) => [`images/hostile-${index}.svg`, markup] as const),
);
/** The lists of pyosMeta that are read, as one list each; thousands of pages would take minutes. */
const listOf = (name: string): string =>
  hostileData
    .filter(({ file, refused, text }) => file === name && !refused && text.length < 80_000)
    .filter(({ text, attack }) => text.startsWith('- ') && !attack.startsWith('thousands'))
    .map(({ text }) => text)
    .join('\n');
const lists = {
  'data/packages.yml': listOf('packages.yml'),
  'data/contributors.yml': listOf('contributors.yml'),
};
const ownData = Object.fromEntries(
  hostileData
    .filter(({ file }) => !/^(?:packages|contributors)\.yml$/.test(file))
    .map(({ file, text }) => [`data/${file}`, text]),
);

/** The documents without an error, each by itself and all together. */
function accepted(): Record<string, string> {
  const alone = write(join(folder, 'alone'), BASE);
  const together = write(join(folder, 'together'), { ...BASE, ...lists });
  const sound = Object.entries(documents).filter(([file, text]) => {
    write(alone, { [file]: text });
    const { problems } = checkContent(alone);
    rmSync(join(alone, file));
    return !problems.some((found) => found.severity === 'error' && found.file === file);
  });
  write(together, Object.fromEntries(sound));
  const refused = new Set(
    checkContent(together)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ file }) => file),
  );
  return Object.fromEntries(sound.filter(([file]) => !refused.has(file)));
}

const all = write(join(folder, 'all'), {
  ...BASE,
  ...documents,
  ...drawings,
  ...lists,
  ...ownData,
});
const run = (script: string, args: readonly string[], more: Record<string, string> = {}) =>
  start('tsx', [script, ...args], { cwd: SITE, env: { ...env, ...more } });

function expectSound(output: string): void {
  expect(output).not.toMatch(TRACE);
  expect(output).not.toContain('FOREIGN HOST');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are the program's own.
  expect(output.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0008\u000e-\u001f]/);
  expect(output).not.toMatch(/^\s*::error/m);
}

let published: Record<string, string>;

beforeAll(async () => {
  published = accepted();
  const content = { ...BASE, ...published, ...lists };
  const files = Object.entries(content).map(([file, text]) => [`content/${file}`, text] as const);
  await buildVariant(SITE, Object.fromEntries(files), env);
}, 400_000);

describe('the whole corpus', () => {
  it('is refused by npm run check, with each file that has an error', async () => {
    const { code, output } = await outcome(
      run('scripts/check/index.ts', ['--content'], { CONTENT_DIR: all }),
    );
    expect(code).toBe(1);
    expectSound(output);
    const named = Object.keys(documents).filter((file) => output.includes(`/${file}:`));
    expect(named.length).toBeGreaterThan(150);
    for (const file of Object.keys(drawings)) expect(output).toContain(`/${file}:`);
  }, 200_000);

  it('builds nothing with npm run build, and the last site stays', async () => {
    const { code, output } = await outcome(run('scripts/build/index.ts', [], { CONTENT_DIR: all }));
    expect(code).toBe(1);
    expectSound(output);
    expect(output).toContain('Nothing was built');
    expect(listFiles(join(SITE, 'out')).length).toBeGreaterThan(100);
  }, 200_000);

  it('is imported by npm run import', async () => {
    const to = join(folder, 'imported');
    const { output } = await outcome(
      start('tsx', ['tools/import/src/index.ts', join(all, 'blog'), '--to', to], { env }),
    );
    expectSound(output);
    expect(readFileSync(join(to, 'import-report.md'), 'utf8')).not.toMatch(TRACE);
  }, 200_000);

  it('is taken in by npm run sync where it can be', async () => {
    const files = ['packages.yml', 'contributors.yml'].map((name) => join(all, 'data', name));
    const { output } = await outcome(
      run('scripts/sync/index.ts', [...files, '--check', '--force']),
    );
    expectSound(output);
    expect(output).toMatch(/--check|Give|incomplete|confirm/);
  }, 200_000);

  it('is developed with npm run dev, which serves the good files', async () => {
    const port = '4931';
    const dev = run('scripts/dev/index.ts', [], {
      CONTENT_DIR: all,
      PORT: port,
      NODE_ENV: 'development',
    });
    const ended = outcome(dev);
    const read = async (path: string): Promise<string> => {
      for (;;) {
        const answer = await fetch(`http://localhost:${port}${path}`).catch(() => undefined);
        if (answer) return `${answer.status} ${await answer.text()}`;
        if (dev.exitCode !== null) return '';
        await new Promise((wait) => setTimeout(wait, 500));
      }
    };
    const [file = ''] = Object.keys(published);
    const page = await read(`/${file.replace('.mdx', '')}`);
    dev.kill('SIGTERM');
    const { output } = await ended;
    expect(page).toMatch(/^200 /);
    expectSound(output);
    expect(output).toContain('is not allowed');
  }, 300_000);
});

describe('the site of what the check accepts', () => {
  it('runs and loads nothing that a document brought', () => {
    const out = join(SITE, 'out');
    const pages = listFiles(out).filter((file) => /\.(?:html|xml|json|ics|csv)$/.test(file));
    expect(pages.length).toBeGreaterThan(100);
    for (const file of pages.filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(out, file), 'utf8');
      expect(html, file).not.toMatch(
        /<script>alert|(?:href|src)="\s*(?:javascript|vbscript|data:text)/i,
      );
      expect(html, file).not.toMatch(
        /<(?:script|img|iframe|link)[^>]+(?:src|href)="(?:https?:)?\/\/(?:evil|x\.test)/i,
      );
    }
  });

  it('is served by npm start, which answers every request and goes on', async () => {
    const server = run('scripts/serve/index.ts', [], { PORT: '0' });
    const ended = outcome(server);
    let port = 0;
    await new Promise<void>((ready, failed) => {
      server.stdout?.on('data', (data) => {
        port = Number(/localhost:(\d+)/.exec(String(data))?.[1] ?? port);
        if (port) ready();
      });
      server.on('close', () => failed(new Error('npm start has ended.')));
    });
    const ask = (request: string): Promise<string> =>
      new Promise((done) => {
        const socket = connect(port, 'localhost');
        let text = '';
        socket.on('data', (data) => {
          text += data.toString('latin1');
        });
        socket.on('close', () => done(text));
        socket.on('error', () => socket.destroy());
        socket.setTimeout(5000, () => done('no answer within five seconds'));
        socket.write(`${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      });
    const answers = await Promise.all(hostileRequests.map(ask));
    const last = await ask('GET /blog HTTP/1.1');
    server.kill('SIGTERM');
    const { output } = await ended;
    for (const text of answers) {
      if (text !== '') expect(text).toMatch(/^HTTP\/1\.1 (?:200|206|304|4\d\d) /);
      expect(text).not.toMatch(/^(?:location|set-cookie):/im);
    }
    expect(last).toMatch(/^HTTP\/1\.1 200 /);
    expectSound(output);
  }, 120_000);
});
