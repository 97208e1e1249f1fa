import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../files';

const SECTION = /^## Missing images\n([\s\S]*?)(?:^## |$(?![\s\S]))/m;

/**
 * The images that an imported site lacked, as the report of the import lists them: pages show their
 * alternative texts until the files are there, and a first build passes.
 * @param root the content folder
 * @returns paths below `images/`; none without a report
 */
export function readAwaitedImages(root: string): ReadonlySet<string> {
  const path = join(root, 'import-report.md');
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return new Set();
  const section = SECTION.exec(readText(path).text)?.[1] ?? '';
  return new Set([...section.matchAll(/^- `\/images\/(.+)`$/gm)].map(([, image = '']) => image));
}
