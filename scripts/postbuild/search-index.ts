import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

const TARGET = join('out', 'pagefind');

/** The site has an interface of its own; the ready-made ones are not served. */
function removeInterfaces(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/^pagefind-(?:.*ui|highlight)\./.test(file)) rmSync(join(folder, file));
  }
}

/**
 * Writes the search index over the pages of `out/` that carry `data-pagefind-body`.
 * @returns how many pages it covers
 * @throws with the indexer's messages when it fails
 */
export async function writeSearchIndex(): Promise<string> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['svg', 'nav'] });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: 'out' });
  const written = await index.writeFiles({ outputPath: TARGET });
  await pagefind.close();
  removeInterfaces(TARGET);
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return `${added.page_count} pages searchable`;
}
