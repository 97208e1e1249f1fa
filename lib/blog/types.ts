import type { Publication } from '../content/publication';
import type { PostFields } from '../content/schema/post';

/** A post without its body, for lists. Dates are calendar dates. */
export interface Post extends PostFields {
  slug: string;
  file: string;
  /** `published`, or why it is shown to editors only. */
  state: Publication;
  readingMinutes: number;
}
