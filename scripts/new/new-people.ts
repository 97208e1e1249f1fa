import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { confirm, text } from '@clack/prompts';
import { stringify } from 'yaml';
import { handle as handleSchema } from '@/lib/content/schema/fields';
import { counted } from '@/lib/counted';
import { readText } from '@/lib/files';
import { isPlaceholder } from '@/lib/placeholders';
import { given } from './ask';
import { listOf } from './render';

/** The handles among others that nobody has; those that can't be one are left to the check. */
export function unknownHandles(handles: readonly string[], known: readonly string[]): string[] {
  const lower = new Set(known.map((handle) => handle.toLowerCase()));
  return handles
    .map((handle) => handle.replace(/^@/, ''))
    .filter((handle) => !lower.has(handle.toLowerCase()))
    .filter((handle) => handleSchema.safeParse(handle).success && !isPlaceholder(handle));
}

/**
 * The names of people who are not known yet, by handle.
 * @param written names in the order of the handles, with commas between them
 * @throws when there are more or fewer names than handles
 */
export function namesFor(
  handles: readonly string[],
  written: string | undefined,
): ReadonlyMap<string, string> {
  const names = listOf(written) ?? [];
  if (names.length > 0 && names.length !== handles.length) {
    const wanted = handles.length === 0 ? 'everybody is known' : `new are ${handles.join(', ')}`;
    throw new Error(
      `Nothing was written: --names has ${counted(names.length, 'name')}, but ${wanted}.`,
    );
  }
  return new Map(names.map((name, index) => [handles[index] ?? '', name]));
}

/** Asks in a terminal for the names of people who are not known yet. */
export async function askNames(handles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const handle of handles) {
    const message = `"${handle}" is not a known person or team. Add the name to authors.yml?`;
    if (!given(await confirm({ message }))) continue;
    const name = given(
      await text({
        message: `What is the name of ${handle}?`,
        validate: (value) => (value?.trim() ? undefined : 'Please write a name.'),
      }),
    );
    names.set(handle, name.trim());
  }
  return names;
}

export const authorLines = (handle: string, name: string): string =>
  stringify({ [handle.toLowerCase()]: { name, about: `https://github.com/${handle}` } });

/**
 * Adds people to `authors.yml`.
 * @param root the content folder
 * @param names by handle
 */
export function addAuthors(root: string, names: ReadonlyMap<string, string>): void {
  const path = join(root, 'data', 'authors.yml');
  for (const [handle, name] of names) {
    const isEnded = !existsSync(path) || /(?:^|\n)$/.test(readText(path).text);
    appendFileSync(path, `${isEnded ? '' : '\n'}${authorLines(handle, name)}`);
  }
}
