import type { Notes } from './notes';
import type { Addresses } from './source/addresses';
import type { Links } from './source/links';
import type { Converted } from './task';

/** A file of which nothing could be made. */
export const failed = (file: string, notes: Notes, error: unknown): Converted => {
  const failure = error instanceof Error ? error.message : String(error);
  notes.add('error', file, failure);
  return { file, written: [], notes, redirects: [], failure };
};

/** A page without a text of its own, whose addresses a page above it answers. */
export function withoutText(file: string, notes: Notes, { old, aliases }: Addresses): Converted {
  notes.add('left-out', 'file', 'it has no text: a template of the old site made the page');
  return { file, written: [], notes, redirects: [], unanswered: [old, ...aliases] };
}

/** A file that becomes no document, with where its old addresses lead, if anywhere. */
export function withoutDocument(
  file: string,
  notes: Notes,
  addresses?: Addresses,
  to?: string,
): Converted {
  const from = addresses && to !== undefined ? [addresses.old, ...addresses.aliases] : [];
  return { file, written: [], notes, redirects: from.map((from) => ({ from, to: to ?? '' })) };
}

/** Leads the addresses of a page without a text to the nearest one that there is. */
export function answerUnanswered(
  { unanswered = [], redirects, notes }: Converted,
  links: Links,
): void {
  for (const from of unanswered.filter((path) => !links.isPage(path))) {
    const to = links.nearest(from);
    redirects.push({ from, to });
    const todo = 'write the page, or choose another target in data/redirects.yml';
    notes.add('person', from, `it leads to ${to} now; ${todo}`);
  }
}
