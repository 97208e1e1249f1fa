import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { splitDocument } from '@/lib/content/front-matter';
import { type Entry, isEntry } from '@/lib/data/loose';
import { listFiles } from '@/lib/files';
import { isInside } from './inside';

type Data = Record<string, unknown>;

const ENDING = /\.(?:ya?ml|json|csv|toml)$/;

const cache = new Map<string, Entry>();

function parse(text: string, ending: string): unknown {
  if (ending === 'csv') return parseCsv(text, { columns: true, relaxColumnCount: true });
  if (ending === 'json') return JSON.parse(text);
  if (ending === 'toml') return parseToml(text);
  return parseYaml(text, { uniqueKeys: false, strict: false });
}

/**
 * Reads the data files of a site, as `site.data` has them: by their names, in folders.
 * See https://jekyllrb.com/docs/datafiles/ and https://gohugo.io/templates/data-templates/
 * @param from the folder that they are in
 * @param onIssue is given a file that cannot be read
 */
export function readDataFiles(
  folder: string,
  from: '_data' | 'data',
  onIssue: (file: string, why: string) => void,
): Entry {
  const known = cache.get(folder);
  if (known) return known;
  const data: Data = {};
  cache.set(folder, data);
  for (const file of listFiles(folder, from).filter((name) => ENDING.test(name))) {
    if (!isInside(folder, file)) continue;
    const [path = '', ending = ''] = file.slice(from.length + 1).split(/\.(?=\w+$)/);
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let place = data;
    for (const part of folders) {
      const next: Data = isEntry(place[part]) ? (place[part] as Data) : {};
      place[part] = next;
      place = next;
    }
    try {
      place[name] = parse(readFileSync(join(folder, file), 'utf8'), ending);
    } catch (error) {
      onIssue(file, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  return data;
}

/**
 * Reads the collections of a Jekyll site that have no pages, as `site.<name>` has them: the front
 * matter of each file. See https://jekyllrb.com/docs/collections/
 */
export function readCollections(folder: string, { collections }: Entry): Entry {
  const names = Object.entries(isEntry(collections) ? collections : {}).flatMap(([name, own]) =>
    isEntry(own) && own.output !== true ? [name] : [],
  );
  const read = (file: string) => {
    const { data } = splitDocument(readFileSync(join(folder, file), 'utf8')).frontMatter;
    return isEntry(data) ? data : {};
  };
  return Object.fromEntries(
    names.map((name) => [
      name,
      listFiles(folder, `_${name}`)
        .filter((file) => /\.(?:md|markdown|html)$/.test(file) && isInside(folder, file))
        .map(read),
    ]),
  );
}
