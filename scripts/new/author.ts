import { git } from '@/lib/git';
import type { Person } from '@/lib/people/types';
import { slugify } from '@/lib/slug';

const gitSetting = (name: string) => git('.', 'config', '--get', name)?.trim() || undefined;

/**
 * The handle of anyone who works here: git's `user.github` or `github.user`, the address that GitHub
 * gives out for commits, or the name, as far as the community's people know one of them.
 * @param setting reads a setting of git
 */
export function findAuthor(
  people: readonly Person[],
  setting: (name: string) => string | undefined = gitSetting,
): string | undefined {
  const byHandle = (handle: string | undefined) =>
    people.find((person) => person.handle.toLowerCase() === handle?.toLowerCase())?.handle;
  const mail = setting('user.email');
  const own = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(mail ?? '')?.[1];
  for (const handle of [setting('user.github'), setting('github.user'), own]) {
    const known = byHandle(handle);
    if (known) return known;
  }
  const name = setting('user.name');
  if (name === undefined) return undefined;
  const folded = slugify(name);
  const named = people.filter((person) => folded !== '' && slugify(person.name) === folded);
  return named.length === 1 ? named[0]?.handle : byHandle(name);
}
