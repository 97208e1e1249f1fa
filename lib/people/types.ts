/** Someone named in a review, by GitHub handle as the data writes it. */
export interface PersonRef {
  /** Undefined where the data gives a name alone. */
  handle?: string;
  /** Undefined where the data gives a handle alone. */
  name?: string;
}

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

export const listedParts = ['submitted', 'reviewed', 'editor', 'eic'] as const;

export type ListedPackages = Readonly<Record<(typeof listedParts)[number], readonly string[]>>;

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
  /** Packages as the entry itself names them, by the part played; pages use packages.yml instead. */
  listed: ListedPackages;
}
