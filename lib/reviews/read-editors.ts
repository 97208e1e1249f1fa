import { type ReviewFieldId, reviewFieldIds, reviewFields } from '../content/schema/review-fields';
import { type DataNote, type Reporter, readText, reporter } from '../data/loose';
import { readHandle } from '../people/read-people';
import { readTable } from './read-table';
import type { Editor } from './types';

export const EDITORS_FILE = 'editorial_team_domains.csv';

const EDITOR_COLUMNS = ['gh_username', 'active', 'Domain_areas', 'technical_areas'] as const;

/** The editors as they could be read, and every value that was normalized or left out. */
export interface EditorialTeam {
  editors: Editor[];
  notes: DataNote[];
}

/** The fields by their names in the file, the longest first: some names contain commas. */
const byName = reviewFieldIds
  .map((id): [string, ReviewFieldId] => [reviewFields[id].listed.toLowerCase(), id])
  .sort(([a], [b]) => b.length - a.length);

/** A list of fields in one text; a comma may be part of a name or be between two. */
function readFields(value: string | undefined, field: string, report: Reporter): ReviewFieldId[] {
  const found: ReviewFieldId[] = [];
  let rest = readText(value) ?? '';
  while (rest !== '') {
    const lower = rest.toLowerCase();
    const known = byName.find(
      ([name]) => lower.startsWith(name) && /^\s*(?:,|$)/.test(lower.slice(name.length)),
    );
    const text = known ? rest.slice(0, known[0].length) : (rest.split(',')[0] ?? rest);
    if (known) found.push(known[1]);
    else if (text.trim()) report(field, text.trim(), 'an unknown field');
    rest = rest.slice(text.length).replace(/^[\s,]+/, '');
  }
  return found;
}

/**
 * Reads the file of the editorial team.
 * @throws when it is not CSV, or has no column of handles
 */
export function readEditors(text: string): EditorialTeam {
  const notes: DataNote[] = [];
  const editors = new Map<string, Editor>();
  const { rows } = readTable(text, `data/${EDITORS_FILE}`, EDITOR_COLUMNS.slice(0, 1));
  for (const { line, values } of rows) {
    const handle = readHandle(values.gh_username);
    const report = reporter(notes, `data/${EDITORS_FILE}`, handle ?? `line ${line}`);
    if (handle === undefined) {
      report('gh_username', values.gh_username, 'not a GitHub handle, so the line is left out');
      continue;
    }
    if (editors.has(handle.toLowerCase())) {
      report('gh_username', handle, 'a second line of this person, which is left out');
      continue;
    }
    editors.set(handle.toLowerCase(), {
      handle,
      active: !/^(?:no|false|n)$/i.test(readText(values.active) ?? ''),
      fields: [
        ...new Set([
          ...readFields(values.Domain_areas, 'Domain_areas', report),
          ...readFields(values.technical_areas, 'technical_areas', report),
        ]),
      ],
    });
  }
  return { editors: [...editors.values()], notes };
}
