/** What somebody does for the community, in the order people are listed. */
export const groups = [
  'executive-council',
  'staff',
  'advisory-council',
  'editor-in-chief',
  'editor',
  'emeritus',
  'contributor',
] as const;

export type Group = (typeof groups)[number];

/** Someone of the community. */
export interface Person {
  /** GitHub handle, as first written. */
  handle: string;
  /** Full name, or the handle where none is known. */
  name: string;
  titles: string[];
  group: Group;
  /** Kinds of contribution, such as `peer-review`. */
  contributions: string[];
  organization?: string;
  orcid?: string;
  website?: string;
  mastodon?: string;
  /** Calendar date of the first contribution that was recorded. */
  since?: string;
}
