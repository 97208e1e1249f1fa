import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runImport, snapshot } from './run';

describe('running an import', () => {
  it('changes nothing the second time', async () => {
    const first = await runImport('jekyll');
    const before = snapshot(first.to);
    const second = await runImport('jekyll', { to: first.to });
    expect(snapshot(first.to)).toEqual(before);
    expect(new Set(second.files.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });

  it('keeps files that differ, and replaces them on demand', async () => {
    const { to, read } = await runImport('plain');
    const file = 'blog/with-fields.mdx';
    writeFileSync(join(to, file), 'mine');
    const kept = await runImport('plain', { to });
    expect(kept.files.find(({ path }) => path === file)?.outcome).toBe('kept');
    expect(read(file)).toBe('mine');
    await runImport('plain', { to, force: true });
    expect(read(file)).toContain('Words under fields.');
  });

  it('writes nothing on a dry run', async () => {
    const to = join(newFolder(), 'content');
    const result = await runImport('hugo', { to, dryRun: true });
    expect(result.files.length).toBeGreaterThan(5);
    expect(existsSync(to)).toBe(false);
  });

  it('goes on after broken files, and says what is wrong with each', async () => {
    const site = await runImport('broken');
    const failures = Object.fromEntries(site.results.map(({ file, failure }) => [file, failure]));
    expect(failures['good.md']).toBeUndefined();
    expect(site.read('blog/good.mdx')).toContain('Fine.');
    expect(failures['bad-yaml.md']).toContain('Line 2: the front matter is not valid YAML');
    expect(failures['no-end.md']).toContain('no second --- line');
    expect(failures['empty.md']).toBeUndefined();
    expect(site.report).toContain('it is empty');
    expect(failures['list.md']).toContain('holds no fields');
    expect(failures['latin.md']).toBeUndefined();
    expect(site.report).toContain('`Latin-1`: the file is not UTF-8');
  });

  it('names a folder that does not exist', async () => {
    await expect(runImport('/nowhere/at/all')).rejects.toThrow(
      'There is no folder /nowhere/at/all',
    );
  });

  it('says that a folder holds no document, and writes nothing', async () => {
    const [from, to] = [newFolder(), newFolder()];
    writeFileSync(join(from, '_config.yml'), 'title: Nothing yet\n');
    await expect(runImport(from, { to })).rejects.toThrow(/^No document was found in .*top folder/);
    expect(snapshot(to)).toEqual({});
  });
});
