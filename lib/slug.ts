import { windowsNameIssue } from './windows-names';

/** Whether a file of this name would be read as something else: as a device, or as its folder. */
const isReserved = (slug: string): boolean =>
  slug === 'index' || windowsNameIssue(slug) !== undefined;

/**
 * The part of an address made from a name: lower case, with `-` for every run of other characters.
 * @param name any text; accents are folded (`Moliński` → `molinski`)
 * @returns `[a-z0-9-]*`, empty when nothing of the name can be kept; `con` becomes `con-1`, as files
 * are named after it
 */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return isReserved(slug) ? `${slug}-1` : slug;
}

/** The most characters of a slug: a file system takes 255 bytes for a name with its ending. */
export const MAX_SLUG = 200;

/** Whether a text can be in an address, and in the name of a file, as it is. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !isReserved(text);
}
