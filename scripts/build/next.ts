import { SingleBar } from 'cli-progress';
import { run } from '../run';

const COUNTER = /Generating static pages.*?\((\d+)\/(\d+)\)/g;

/**
 * Runs `next build`, with a progress bar over its pages in a terminal.
 * @returns how many pages it wrote
 * @throws with everything that Next printed when it fails
 */
export async function buildPages(): Promise<string> {
  const bar = process.stdout.isTTY
    ? new SingleBar({
        format: '  pages {bar} {value}/{total}',
        clearOnComplete: true,
        hideCursor: true,
      })
    : undefined;
  let total = 0;
  const onText = (text: string): void => {
    for (const [, done, all] of text.matchAll(COUNTER)) {
      if (total === 0) bar?.start(Number(all), 0);
      total = Number(all);
      bar?.update(Number(done));
    }
  };
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' } as const;
  const { code, output } = await run('npx', ['--no-install', 'next', 'build'], { env, onText });
  bar?.stop();
  if (code !== 0) throw new Error(`next build failed:\n${output}`);
  return `${total} pages and files`;
}
