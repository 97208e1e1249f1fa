import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** The site has an interface of its own; the ready-made ones are not served. */
function removeInterfaces(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/^pagefind-(?:.*ui|highlight)\./.test(file)) rmSync(join(folder, file));
  }
}

/**
 * Writes the search index over the pages of a site that carry `data-pagefind-body`.
 * @param out the folder of the site
 * @returns how many pages it covers
 * @throws with the indexer's messages when it fails
 */
export async function writeSearchIndex(out: string): Promise<string> {
  const target = join(out, 'pagefind');
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['svg', 'nav'] });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: out });
  const written = await index.writeFiles({ outputPath: target });
  await pagefind.close();
  removeInterfaces(target);
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return `${added.page_count} pages searchable`;
}
