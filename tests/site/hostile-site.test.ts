import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { listFiles as filesIn } from '@/lib/files';
import { outcome, start } from '@/scripts/run';
import { baseFiles, documentFiles, drawingFiles, listFiles } from '../fixtures/hostile/files';
import { hostileRequests } from '../fixtures/hostile/requests';
import { expectSoundOutput, writeFiles } from '../support/commands';
import { documentText, soundPost } from '../support/content';
import { sendRequest } from '../support/requests';
import { bodyOf, ServedSite, settings } from '../support/served-site';
import { copySources } from '../support/variant';
import { harmInElement } from '../unit/hostile/harmless';
import { xmlErrors } from './xml';

const SITE = resolve('.hostile', 'site');
const OUT = join(SITE, 'out');
const content = mkdtempSync(join(tmpdir(), 'hostile-'));
const good = { 'blog/a-good-post.mdx': documentText(soundPost, 'Words of a good post.\n') };
const read = (file: string): string => readFileSync(join(OUT, file), 'utf8');
let site: ServedSite | undefined;

afterAll(async () => {
  await site?.stop();
  rmSync(content, { recursive: true, force: true });
});

describe('a site of all that the check accepts of the corpus', () => {
  beforeAll(async () => {
    copySources(SITE);
    writeFiles(content, { ...documentFiles, ...drawingFiles, ...listFiles, ...baseFiles, ...good });
    for (const { file, severity } of checkContent(content).problems) {
      if (severity === 'error') rmSync(join(content, file), { force: true });
    }
    const build = start('tsx', ['scripts/build/index.ts'], settings(SITE, content));
    const { code, output } = await outcome(build);
    expectSoundOutput(output);
    expect(output).toContain('Built into out/');
    expect(code).toBe(0);
  }, 500_000);

  it('has a page for each post, whose text holds no script and loads nothing', () => {
    const posts = filesIn(content, 'blog').map((file) => file.replace(/\.mdx$/, '.html'));
    expect(posts.length).toBeGreaterThan(50);
    const wrong = posts.flatMap((file) => {
      const body = existsSync(join(OUT, file)) ? bodyOf(read(file)) : undefined;
      return (body ? harmInElement(body) : ['no page']).map((harm) => `${file}: ${harm}`);
    });
    expect(wrong).toEqual([]);
  });

  it('loads nothing from another site on any page, and has no handler', () => {
    const pages = filesIn(OUT).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.flatMap((file) => {
      const found: string[] = [];
      visit(
        fromHtml(read(file)),
        'element',
        ({ tagName, properties: { href, src, rel, ...rest } }) => {
          const isLoaded = tagName === 'link' && /stylesheet|preload|icon/.test(String(rel));
          const loads = [src, isLoaded ? href : undefined].filter(
            (address) => address !== undefined,
          );
          const foreign = loads.filter((address) => !/^\/(?!\/)/.test(String(address)));
          const handlers = Object.keys(rest).filter((name) => /^on[A-Z]/.test(name));
          found.push(...[...foreign, ...handlers].map((what) => `${file}: <${tagName}> ${what}`));
        },
      );
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('has well-formed XML', () => {
    const xml = filesIn(OUT).filter((file) => /\.(?:xml|svg)$/.test(file));
    expect(xml.length).toBeGreaterThan(10);
    const errors = xml.flatMap((file) => xmlErrors(read(file)).map((error) => `${file}: ${error}`));
    expect(errors).toEqual([]);
  });

  it('is served by npm start, which answers every request and goes on', async () => {
    site = new ServedSite('scripts/serve/index.ts', settings(SITE, content));
    const port = await site.port();
    for (const request of hostileRequests) {
      const answer = await sendRequest(port, request);
      if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 (?:200|206|304|4\d\d) /);
      expect(answer.split('\r\n\r\n')[0]).not.toMatch(/^(?:location|set-cookie|refresh):/im);
      expect(answer).not.toMatch(/root:x:|^\s+at .*:\d+:\d+/m);
    }
    const response = await site.get('/blog/a-good-post');
    expect(await response.text()).toContain('Words of a good post.');
    expect(site.isRunning).toBe(true);
    await site.stop();
    expectSoundOutput(site.output);
    expect(site.output).not.toContain('Built into out/');
  }, 120_000);
});
