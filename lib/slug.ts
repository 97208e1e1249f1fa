/**
 * The part of an address made from a name: lower case, with `-` for every run of other characters.
 * @param name any text; accents are folded (`Moliński` → `molinski`)
 * @returns `[a-z0-9-]*`, empty when nothing of the name can be kept
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether a text can be in an address as it is. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
