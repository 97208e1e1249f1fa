import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '@/lib/content/yaml';
import { isEntry } from '@/lib/data/loose';
import type { Converted } from '../task';

/** The redirects of a content folder with those of old pages; undefined when there are none to add. */
export function redirectsFile(to: string, added: Converted['redirects']): string | undefined {
  const path = join(to, 'data/redirects.yml');
  const known = existsSync(path) ? readYaml(readFileSync(path, 'utf8')).data : [];
  const list = Array.isArray(known) ? (known as unknown[]) : [];
  const taken = new Set(list.filter(isEntry).map(({ from }) => from));
  const fresh = added.filter(({ from }) => !taken.has(from));
  return fresh.length === 0 ? undefined : stringify([...list, ...fresh], { lineWidth: 0 });
}
