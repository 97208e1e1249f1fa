import { isEntry, readText } from '@/lib/data/loose';
import type { Task } from '../task';
import { newPath } from './addresses';
import type { SiteSettings } from './settings';

/** The language that a file's name says, and the file of the original: `x.es.md` translates `x.md`. */
function readName(
  file: string,
  main: string,
  languages: readonly string[],
): { language: string; originals: string[] } | undefined {
  const [, start, tag = '', ending] = /^(.*)\.([a-z]{2}(?:-[a-z]{2,4})?)(\.\w+)$/i.exec(file) ?? [];
  const language = tag.toLowerCase();
  if (!languages.includes(language) || language === main) return undefined;
  return { language, originals: [`${start}${ending}`, `${start}.${main}${ending}`] };
}

/**
 * Gives the translations of a Hugo site the address of their original with their language, on the old
 * site (`/es/blog/x/`) and here (`/blog/x-es`).
 * See https://gohugo.io/content-management/multilingual/#translation-by-file-name
 */
export function linkTranslations(tasks: readonly Task[], { kind, values }: SiteSettings): void {
  if (kind !== 'hugo') return;
  const main = readText(values.defaultContentLanguage)?.toLowerCase() ?? 'en';
  const given = isEntry(values.languages) ? Object.keys(values.languages) : [];
  const languages = given.map((tag) => tag.toLowerCase());
  const byFile = new Map(tasks.map((task) => [task.source.file, task]));
  for (const { source, addresses } of tasks) {
    const name = readName(source.file, main, languages);
    const original = name?.originals.map((file) => byFile.get(file)).find(Boolean);
    if (!name || !original) continue;
    const { slug, old, role } = original.addresses;
    addresses.slug = `${slug}-${name.language}`;
    const mine = newPath(role, addresses.slug);
    const given = readText(source.data.url);
    addresses.old = given ? addresses.old : `/${name.language}${old}`;
    addresses.aliases = [...new Set([addresses.old, ...addresses.aliases])].filter(
      (path) => path !== mine && path !== old,
    );
    addresses.translation = { of: slug, language: name.language };
  }
}
