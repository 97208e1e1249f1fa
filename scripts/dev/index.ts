import { relative } from 'node:path';
import { watch } from 'chokidar';
import pc from 'picocolors';
import { contentDir } from '@/lib/env';
import { watchAssets } from '../assets';
import { buildContent } from '../build/contentlayer';
import { start } from '../run';
import { showOutput } from './output';
import { prepareForDevelopment } from './prepare';

// Contentlayer's configuration would otherwise refuse invalid documents.
process.env.CONTENT_PREPARED = 'true';
prepareForDevelopment();

let timer: NodeJS.Timeout | undefined;
const changed = new Set<string>();
// Editors write a file in several steps.
watch(contentDir, { ignoreInitial: true }).on('all', (_event, path) => {
  changed.add(relative(contentDir, path).replaceAll('\\', '/'));
  clearTimeout(timer);
  timer = setTimeout(() => {
    const files = new Set(changed);
    changed.clear();
    prepareForDevelopment(files);
  }, 50);
});

await watchAssets();
await buildContent();

const port = process.env.PORT || '3000';
const host = process.env.HOST || 'localhost';
// Colors are kept where what is printed ends in a terminal.
const env: Record<string, string> =
  process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
const content = start('contentlayer', ['dev'], { env });
// With its fast refresh, a page that is asked for first after a change would see the content before it.
const pages = start(
  'next',
  ['dev', '--no-server-fast-refresh', '--port', port, '--hostname', host],
  { env },
);
const children = [content, pages];
showOutput(content);
showOutput(pages, (address) =>
  console.log(`${pc.green('✓')} The site is at ${address}. Stop it with Ctrl+C.`),
);

function stop(): void {
  for (const child of children) child.kill();
  process.exit();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
