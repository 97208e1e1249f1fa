import type { Entry } from '@/lib/data/loose';
import type { Task } from '../task';
import { newPath } from './addresses';
import { languageOfFolder, languageOfName, readLanguages } from './languages';
import type { SiteSettings } from './settings';

/** The language that a file is in, and the files of which one may be its original. */
function readName(file: string, values: Entry): { tag: string; originals: string[] } | undefined {
  const [main] = readLanguages(values);
  // By name: `x.es.md` translates `x.md`.
  const named = languageOfName(file, values);
  if (named) {
    const [, start, ending] = /^(.*)\.[\w-]+(\.\w+)$/.exec(file) ?? [];
    return { tag: named.tag, originals: [`${start}${ending}`, `${start}.${main.tag}${ending}`] };
  }
  const own = languageOfFolder(file, values);
  if (!own || own.isMain) return undefined;
  return { tag: own.tag, originals: [`${main.folder}${file.slice(own.folder.length)}`] };
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
