import { basePath } from '@/lib/env';
import { progressBar } from '../progress';
import { outcome, start } from '../run';
import { FRESH } from './folders';

const COUNTER = /Generating static pages.*?\((\d+)\/(\d+)\)/g;

/**
 * Pages leave much behind that is soon forgotten: a larger nursery spares its collection, and a
 * bound makes the rest be collected before the memory of several workers adds up.
 */
const MEMORY = ['--max-semi-space-size=32', '--max-old-space-size=768'];

/**
 * Runs `next build`, which writes a fresh site, with a progress bar over its pages in a terminal.
 * @returns how many pages it wrote
 * @throws with everything that Next printed when it fails
 */
export async function buildPages(): Promise<string> {
  const bar = progressBar('pages');
  let total = 0;
  const onText = (text: string): void => {
    for (const [, done, all] of text.matchAll(COUNTER)) {
      if (total === 0) bar?.start(Number(all), 0);
      total = Number(all);
      bar?.update(Number(done));
    }
  };
  const options = [process.env.NODE_OPTIONS, ...MEMORY].filter(Boolean).join(' ');
  const child = start('next', ['build'], {
    env: {
      NODE_ENV: 'production',
      CI: '1',
      NODE_OPTIONS: options,
      // Images are drawn in many threads; glibc would keep memory back for each of them.
      MALLOC_ARENA_MAX: '2',
      NEXT_BASE_PATH: basePath,
      NEXT_EXPORT_DIR: FRESH,
    },
  });
  const { code, output } = await outcome(child, onText);
  bar?.stop();
  if (code !== 0) throw new Error(`next build failed:\n${output}`);
  return `${total} pages and files`;
}
