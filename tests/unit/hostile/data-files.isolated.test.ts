import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { printable } from '@/lib/printable';
import { prepareSync } from '@/scripts/sync/prepare';
import { prepareTableSync, tableFileOf } from '@/scripts/sync/tables';
import { hostileData } from '../../fixtures/hostile/data-files';
import { temporaryFolder } from '../../support/content';
import { HANG_SECONDS, processorWatch } from '../../support/processor';

const TRACE = /^\s+at .*:\d+:\d+\)?$/m;

it('the corpus has at least 40 data files', () => {
  expect(hostileData.length).toBeGreaterThanOrEqual(40);
});

describe('a hostile data file', () => {
  it.each(hostileData)('is refused with its line or read, in time: $file, $attack', (data) => {
    const { file, text, refused } = data;
    const root = temporaryFolder({
      'data/authors.yml': 'site-team:\n  name: Team\n',
      [`data/${file}`]: text,
    });
    const seconds = processorWatch();
    const { problems } = checkContent(root, process.cwd());
    expect(seconds()).toBeLessThan(HANG_SECONDS);
    const errors = problems.filter(
      (problem) => problem.severity === 'error' && problem.file === `data/${file}`,
    );
    for (const { line, fix, message } of errors) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
      expect(fix).toMatch(/.{5}/);
      expect(message).not.toMatch(/TypeError|is not a function|undefined/);
    }
    const said = errors.map(({ field, message }) => `${field ?? ''} ${message}`).join('\n');
    if (refused) expect(said).toMatch(refused);
    else expect(said).toBe('');
    expect(({} as { x?: unknown; name?: unknown }).x ?? ({} as { name?: unknown }).name).toBe(
      undefined,
    );
  });

  const lists = ['packages.yml', 'contributors.yml'];

  it.each(hostileData.filter(({ file }) => lists.includes(file) || tableFileOf(file)))(
    'is taken in by the sync, or ends it with a sentence: $file, $attack',
    ({ file, text }) => {
      const root = temporaryFolder({ 'data/authors.yml': 'site-team:\n  name: Team\n' });
      const source = join(root, file);
      writeFileSync(source, text);
      const options = { force: true, confirm: [] };
      const seconds = processorWatch();
      try {
        const table = tableFileOf(source);
        const { writes } = table
          ? prepareTableSync(source, table, join(root, 'data'), options)
          : prepareSync(source, lists.indexOf(file), join(root, 'data'), options);
        for (const written of writes.values()) expect(written).not.toMatch(/\0/);
      } catch (error) {
        const { name, message } = error as Error;
        expect(name).toBe('Error');
        expect(printable(message)).toMatch(/.{20}/);
        expect(message).not.toMatch(TRACE);
      }
      expect(seconds()).toBeLessThan(HANG_SECONDS);
    },
  );
});
