import type { PersonRef } from '../people/types';

export type { PersonRef };

/** A version as people name it, and where it can be seen. */
export interface Version {
  label: string;
  href?: string;
}

/** A reference to a published object: its page and, where the address tells it, its DOI. */
export interface Publication {
  href: string;
  doi?: string;
}

export interface RepositoryFigures {
  stars?: number;
  forks?: number;
  openIssues?: number;
  contributors?: number;
  created?: string;
  lastCommit?: string;
  /** The day as of which they are known. */
  asOf?: string;
}

/** A package that passed review. Dates are calendar dates. */
export interface Package {
  slug: string;
  name: string;
  description: string;
  categories: string[];
  /** Partner communities whose review criteria it met, lower case. */
  partners: string[];
  repository: { href?: string; host: string };
  documentation?: string;
  reviewIssue?: string;
  versionSubmitted?: Version;
  versionAccepted?: Version;
  submitted?: string;
  accepted?: string;
  updated?: string;
  archive?: Publication;
  joss?: Publication;
  authors: PersonRef[];
  maintainers: PersonRef[];
  editors: PersonRef[];
  editorsInChief: PersonRef[];
  reviewers: PersonRef[];
  /** False once it is no longer maintained. */
  active: boolean;
  archived?: boolean;
  figures: RepositoryFigures;
}
