import { readText } from '@/lib/data/loose';
import type { Task } from '../task';
import { newPath } from './addresses';
import { type Language, readLanguages } from './languages';
import type { SiteSettings } from './settings';

/** The language that a file is in, and the files of which one may be its original. */
function readName(
  file: string,
  languages: readonly Language[],
): { tag: string; originals: string[] } | undefined {
  const main = languages.find(({ isMain }) => isMain);
  // By name: `x.es.md` translates `x.md`.
  const [, start, end = '', ending] = /^(.*)\.([a-z]{2}(?:-[a-z]{2,4})?)(\.\w+)$/i.exec(file) ?? [];
  const named = languages.find(({ tag, isMain }) => tag === end.toLowerCase() && !isMain);
  if (named) {
    return { tag: named.tag, originals: [`${start}${ending}`, `${start}.${main?.tag}${ending}`] };
  }
  const own = languages.find(
    ({ folder, isMain }) => !isMain && folder !== 'content' && file.startsWith(`${folder}/`),
  );
  const path = own && file.slice(own.folder.length);
  return own && { tag: own.tag, originals: [`${main?.folder ?? 'content'}${path}`] };
}

/**
 * Gives the translations of a Hugo site the address of their original with their language, on the old
 * site (`/es/blog/x/`) and here (`/blog/x-es`).
 * See https://gohugo.io/content-management/multilingual/
 */
export function linkTranslations(tasks: readonly Task[], { kind, values }: SiteSettings): void {
  if (kind !== 'hugo') return;
  const languages = readLanguages(values);
  const byFile = new Map(tasks.map((task) => [task.source.file, task]));
  for (const { source, addresses } of tasks) {
    const name = readName(source.file, languages);
    const original = name?.originals.map((file) => byFile.get(file)).find(Boolean);
    if (!name || !original) continue;
    const { slug, old, role } = original.addresses;
    addresses.slug = `${slug}-${name.tag}`;
    const mine = newPath(role, addresses.slug);
    const given = readText(source.data.url);
    addresses.old = given ? addresses.old : `/${name.tag}${old}`;
    addresses.aliases = [...new Set([addresses.old, ...addresses.aliases])].filter(
      (path) => path !== mine && path !== old,
    );
    addresses.translation = { of: slug, language: name.tag };
  }
}
