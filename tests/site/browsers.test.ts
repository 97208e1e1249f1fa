import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/files';
import { OLDEST_BROWSERS } from '@/scripts/assets';
import { OUT } from '../support/pages';

/** A file as esbuild writes it again, with newer syntax replaced where the browsers need that. */
async function rewrite(file: string, target: string | string[]): Promise<string> {
  const loader = file.endsWith('.css') ? 'css' : 'js';
  const source = readFileSync(`${OUT}/${file}`, 'utf8');
  return (await transform(source, { loader, target })).code;
}

/** Files whose syntax is too new for a browser. */
async function tooNew(files: readonly string[]): Promise<string[]> {
  const checked = files.map(async (file) =>
    (await rewrite(file, OLDEST_BROWSERS)) === (await rewrite(file, 'esnext')) ? [] : [file],
  );
  return (await Promise.all(checked)).flat();
}

const files = (ending: string): string[] => listFiles(OUT).filter((file) => file.endsWith(ending));

test('scripts have no syntax that is too new for the oldest supported browsers', async () => {
  const scripts = files('.js');
  expect(scripts.length).toBeGreaterThan(5);
  expect(await tooNew(scripts)).toEqual([]);
});

test('styles have none either', async () => {
  const styles = files('.css');
  expect(styles.length).toBeGreaterThan(0);
  expect(await tooNew(styles)).toEqual([]);
});
