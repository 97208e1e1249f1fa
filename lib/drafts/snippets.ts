/** About how many characters of a page search engines show. */
export const SNIPPET = { title: 60, description: 160 } as const;

/** A text as far as it is shown where room is short: whole words, with an ellipsis if there is more. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // One more sign than fits: a word that ends right there may stay.
  const space = text.slice(0, length - 1).lastIndexOf(' ');
  const end = space > length / 3 ? space : length - 2;
  return `${text.slice(0, end).replace(/[\s.,;:–—-]+$/, '')} …`;
}
