import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '@/lib/check';
import { readData } from '@/lib/content/data';
import { contentDir } from '@/lib/env';
import { hostFiles, outdated } from './files';

const old = outdated(hostFiles(checkContent(contentDir).read, readData('redirects')));
for (const [path, text] of old) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(
  old.length > 0
    ? `Written: ${old.map(([path]) => path).join(', ')}`
    : 'Every configuration is in step.',
);
