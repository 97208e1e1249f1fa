import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  baseFiles,
  documentFiles,
  drawingFiles,
  listFiles,
  ownDataFiles,
} from '../fixtures/hostile/files';
import { expectSoundOutput, writeFiles } from '../support/commands';
import { documentText, soundPost } from '../support/content';
import { bodyOf, ServedSite, settings } from '../support/served-site';
import { copySources } from '../support/variant';
import { harmInElement } from '../unit/hostile/harmless';

const SITE = resolve('.hostile', 'dev');
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const marker = join(folder, 'evaluated');
const CODE = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`;

/** Documents that leave a file behind when anything of them is evaluated. */
const markers = Object.fromEntries(
  [
    ...['js', 'javascript', 'coffee', 'cson', 'json', 'toml', 'ts'].map(
      (engine) => `---${engine}\n${CODE}\n---\n\nText.\n`,
    ),
    ...[`{${CODE}}`, `export const a = ${CODE}`, `<Notice title={${CODE}}>a</Notice>`].map((body) =>
      documentText(soundPost, `${body}\n`),
    ),
    documentText(soundPost).replace('title: "A post"', `title: !!js/function "() => ${CODE}"`),
  ].map((text, index) => [`blog/marker-${index}.mdx`, text]),
);
const good = { 'blog/a-good-post.mdx': documentText(soundPost, 'Words of a good post.\n') };
const LABELED =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text y="15">Label</text></svg>';

let site: ServedSite | undefined;
afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run dev over the whole corpus', () => {
  it('shows the good posts beside the errors of the others, and runs nothing', async () => {
    copySources(SITE);
    const files = { ...documentFiles, ...drawingFiles, ...listFiles, ...ownDataFiles };
    const content = writeFiles(join(folder, 'content'), {
      ...files,
      ...baseFiles,
      ...markers,
      ...good,
      'images/labeled.svg': LABELED,
    });
    site = new ServedSite('scripts/dev/index.ts', settings(SITE, content, 'development'));
    const get = site.get.bind(site);
    const wrong: string[] = [];
    // Each is drawn alone elsewhere: here some of each kind are enough.
    const some = Object.keys(documentFiles).filter((_, index) => index % 10 === 0);
    for (const file of [...Object.keys({ ...good, ...markers }), ...some]) {
      const response = await get(`/${file.replace(/\.mdx$/, '')}`);
      const body = bodyOf(await response.text());
      if (response.status !== 200 || !body) wrong.push(`${file}: ${response.status}`);
      else wrong.push(...harmInElement(body).map((harm) => `${file}: ${harm}`));
    }
    expect(wrong).toEqual([]);
    expect(await (await get('/blog/a-good-post')).text()).toContain('Words of a good post.');
    for (const path of ['/', '/blog', '/packages', '/people', '/peer-review/metrics']) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    expect((await get('/images/labeled.svg')).status).toBe(200);
    // A page that is asked for the first time knows what was saved since the start.
    const draft = documentText({ ...soundPost, title: 'Begun meanwhile', draft: true });
    writeFileSync(join(content, 'blog', 'begun.mdx'), draft);
    await expect.poll(() => site?.output, { timeout: 60_000 }).toContain('blog/begun.mdx');
    expect(await (await get('/drafts')).text()).toContain('Begun meanwhile');
    // What is saved meanwhile is not run either.
    writeFileSync(join(content, 'blog', 'late.mdx'), `---js\n${CODE}\n---\n\nText.\n`);
    await expect.poll(() => site?.output, { timeout: 60_000 }).toContain('blog/late.mdx');
    expect(site.isRunning).toBe(true);
    await site.stop();
    expect(existsSync(marker)).toBe(false);
    expectSoundOutput(site.output);
    for (const file of Object.keys(markers)) expect(site.output).toContain(file);
  }, 500_000);
});
