import { relative } from 'node:path';
import { watch } from 'chokidar';
import { contentDir } from '@/lib/env';
import { watchAssets } from '../assets';
import { buildContent } from '../build/contentlayer';
import { start } from '../run';
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
const children = [
  start('contentlayer', ['dev'], { stdio: 'inherit' }),
  start('next', ['dev', '--port', port, '--hostname', host], { stdio: 'inherit' }),
];

function stop(): void {
  for (const child of children) child.kill();
  process.exit();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
