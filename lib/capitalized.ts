/** A text with a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An id as words: `data-retrieval` → `Data retrieval`. */
export const labelOf = (id: string): string => capitalized(id.replaceAll('-', ' '));
