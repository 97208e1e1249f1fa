import type { Person } from '@/lib/people/types';
import { slugify } from '@/lib/slug';
import { git } from '../git';

/** Reads one setting of git; undefined when it is not set, or there is no git. */
async function gitSetting(name: string): Promise<string | undefined> {
  const { code, output } = await git(['config', '--get', name]);
  return code === 0 ? output.trim() || undefined : undefined;
}

/**
 * The handle of anyone who works here: git's `user.github` or `github.user`, the address that GitHub
 * gives out for commits, or the name, as far as the community's people know one of them.
 * @param setting reads a setting of git
 */
export async function findAuthor(
  people: readonly Person[],
  setting: (name: string) => Promise<string | undefined> = gitSetting,
): Promise<string | undefined> {
  const byHandle = (handle: string | undefined) =>
    people.find((person) => person.handle.toLowerCase() === handle?.toLowerCase())?.handle;
  const mail = await setting('user.email');
  const own = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(mail ?? '')?.[1];
  for (const handle of [await setting('user.github'), await setting('github.user'), own]) {
    const known = byHandle(handle);
    if (known) return known;
  }
  const name = await setting('user.name');
  if (name === undefined) return undefined;
  const folded = slugify(name);
  const named = people.filter((person) => folded !== '' && slugify(person.name) === folded);
  return named.length === 1 ? named[0]?.handle : byHandle(name);
}
