import type { Entry } from '@/lib/data/loose';
import type { Task } from '../task';
import { newPath } from './addresses';
import { contentFolder, languageOfName, readLanguages } from './languages';
import type { SiteSettings } from './settings';

/** The language that a file is in, and the files of which one may be its original. */
function readName(file: string, values: Entry): { tag: string; originals: string[] } | undefined {
  const languages = readLanguages(values);
  const main = languages.find(({ isMain }) => isMain);
  // By name: `x.es.md` translates `x.md`.
  const named = languageOfName(file, values);
  if (named) {
    const [, start, ending] = /^(.*)\.[\w-]+(\.\w+)$/.exec(file) ?? [];
    return { tag: named.tag, originals: [`${start}${ending}`, `${start}.${main?.tag}${ending}`] };
  }
  const own = languages.find(
    ({ folder, isMain }) =>
      !isMain && folder !== contentFolder(values) && file.startsWith(`${folder}/`),
  );
  const path = own && file.slice(own.folder.length);
  return own && { tag: own.tag, originals: [`${main?.folder ?? contentFolder(values)}${path}`] };
}

/**
 * Gives the translations of a Hugo site the address of their original with their language:
 * `/blog/x-es`.
 * See https://gohugo.io/content-management/multilingual/
 */
export function linkTranslations(tasks: readonly Task[], { kind, values }: SiteSettings): void {
  if (kind !== 'hugo') return;
  const byFile = new Map(tasks.map((task) => [task.source.file, task]));
  for (const { source, addresses } of tasks) {
    const name = readName(source.file, values);
    const original = name?.originals.map((file) => byFile.get(file)).find(Boolean);
    if (!name || !original) continue;
    const { slug, old, role } = original.addresses;
    addresses.slug = `${slug}-${name.tag}`;
    const mine = newPath(role, addresses.slug);
    addresses.aliases = [...new Set([addresses.old, ...addresses.aliases])].filter(
      (path) => path !== mine && path !== old,
    );
    addresses.translation = { of: slug, language: name.tag };
  }
}
