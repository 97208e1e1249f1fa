import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirm, text } from '@clack/prompts';
import { stringify } from 'yaml';
import { readData } from '@/lib/content/data';
import { getPeople } from '@/lib/people';
import { given } from './ask';

/** The handles among authors that nobody has. */
export function unknownAuthors(authors: string, known: readonly string[]): string[] {
  const lower = new Set(known.map((handle) => handle.toLowerCase()));
  const handles = authors.split(',').map((handle) => handle.trim().replace(/^@/, ''));
  return handles.filter((handle) => handle !== '' && !lower.has(handle.toLowerCase()));
}

/** The lines of `authors.yml` for an author. */
export const authorLines = (handle: string, name: string): string =>
  stringify({ [handle.toLowerCase()]: { name } });

/**
 * Offers to add authors who are not known yet to `authors.yml`.
 * @param authors handles, with commas between them
 * @param root the content folder
 */
export async function offerAuthors(authors: string | undefined, root: string): Promise<void> {
  const known = [...Object.keys(readData('authors')), ...getPeople().map(({ handle }) => handle)];
  for (const handle of unknownAuthors(authors ?? '', known)) {
    const message = `"${handle}" is not a known person or team. Add the name to authors.yml?`;
    if (!given(await confirm({ message }))) continue;
    const name = given(
      await text({
        message: `What is the name of ${handle}?`,
        validate: (value) => (value?.trim() ? undefined : 'Please write a name.'),
      }),
    );
    appendFileSync(join(root, 'data', 'authors.yml'), authorLines(handle, name.trim()));
  }
}
