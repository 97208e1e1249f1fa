/** Whether readers see a document, or why only editors do. */
export type Publication = 'published' | 'scheduled' | 'draft';

/**
 * Whether a document is published.
 * @param fields its front matter; only posts have a `date`, a calendar date
 * @param today a calendar date in UTC: a post with a later date is scheduled
 */
export function publicationOf(
  { draft, date }: { draft?: boolean; date?: string },
  today: string,
): Publication {
  if (draft) return 'draft';
  return date !== undefined && date > today ? 'scheduled' : 'published';
}
