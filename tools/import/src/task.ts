import type { Coverage } from './coverage';
import type { People } from './fields/people';
import type { Notes } from './notes';
import type { Addresses } from './source/addresses';
import type { Links } from './source/links';
import type { Source } from './source/read';
import type { Template } from './source/templates';

export interface Written {
  path: string;
  text: string;
}

export interface Converted {
  file: string;
  written: Written[];
  notes: Notes;
  coverage?: Coverage;
  /** The ids of places in its text, by those that they had, in lower case. */
  places?: ReadonlyMap<string, string>;
  /** Where nothing could be made of the file: why. */
  failure?: string;
  /** Addresses of a page that the old site's templates made without a text. */
  unanswered?: string[];
  /** Old addresses that no front matter can hold. */
  redirects: Array<{ from: string; to: string }>;
}

/** A source with what the first reading of all files found out about it. */
export interface Task {
  source: Source;
  title: string;
  addresses: Addresses;
  notes: Notes;
}

export interface ImportContext {
  links: Links;
  people: People;
  today: string;
  template: Template;
}
