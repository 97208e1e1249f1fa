import { dataDefaults, dataSchemas } from '../../content/schema/data';
import type { DataNote } from '../../data/loose';
import type { ContentFile } from '../../files';
import type { Package } from '../../packages/types';
import { atTop, error, type Problem, warning } from '../../problem';
import { rowSchemas } from '../../reviews/input-schema';
import { EDITORS_FILE, readEditors } from '../../reviews/read-editors';
import { type ReviewSettings, readReviews, reviewFiles } from '../../reviews/read-reviews';
import { readTable } from '../../reviews/read-table';
import type { Review } from '../../reviews/types';
import { yamlOf } from '../data-file';

type RowFile = keyof typeof rowSchemas;

const REPLACE =
  'Replace the file with the one that the community’s program wrote; docs/peer-review-data.md has its columns.';

/** Validates the rows of a file: a missing column is an error, an odd value a warning. */
function checkRows(name: RowFile, text: string): Problem[] {
  const file = `data/${name}`;
  const schema = rowSchemas[name];
  const { columns, rows } = readTable(text, file, []);
  const missing = Object.keys(schema.shape).filter((column) => !columns.includes(column));
  const lost = missing.map((field): Problem => {
    const message = `The column ${field} is missing. The file has: ${columns.slice(0, 30).join(', ')}.`;
    return { ...atTop(file, 'data'), field, ...error(message, REPLACE) };
  });
  const odd = rows.flatMap(({ line, values }) =>
    (schema.safeParse(values).error?.issues ?? []).flatMap((issue): Problem[] => {
      const field = String(issue.path[0] ?? '');
      if (missing.includes(field)) return [];
      const message = `is "${values[field] ?? ''}", which is not what the schema asks for: ${issue.message}`;
      const fix = 'Correct it in the issue; the program that writes the file reads it there.';
      return [{ ...atTop(file, 'data'), line, field, ...warning(message, fix) }];
    }),
  );
  return [...lost, ...odd];
}

function settingsOf(
  dataFiles: readonly ContentFile[],
  packages: readonly Package[],
): ReviewSettings {
  const place = dataSchemas['peer-review'].safeParse(yamlOf(dataFiles, 'peer-review.yml')?.data);
  const partners = dataSchemas.partners.safeParse(yamlOf(dataFiles, 'partners.yml')?.data);
  return {
    issues: (place.data ?? dataDefaults['peer-review']).issues,
    partners: [
      ...(partners.data ?? []).map(({ id }) => id),
      ...packages.flatMap((item) => item.partners),
    ],
  };
}

/**
 * Checks the community's files of reviews.
 * @param files the CSV files of the content folder
 * @param dataFiles its YAML files, which name partner communities, as packages do
 */
export function checkReviewFiles(
  files: readonly ContentFile[],
  dataFiles: readonly ContentFile[],
  packages: readonly Package[],
): { problems: Problem[]; notes: DataNote[]; reviews: Review[] } {
  const problems: Problem[] = [];
  const notes: DataNote[] = [];
  const reviews: Review[] = [];
  const attempt = (name: string, work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      problems.push({ ...atTop(`data/${name}`, 'data'), ...error(message, REPLACE) });
    }
  };
  const settings = settingsOf(dataFiles, packages);
  const good: Record<string, string> = {};
  for (const name of Object.keys(rowSchemas) as RowFile[]) {
    const content = files.find(({ file }) => file === `data/${name}`)?.text;
    if (content === undefined) continue;
    attempt(name, () => {
      const found = checkRows(name, content);
      problems.push(...found);
      if (found.every(({ severity }) => severity !== 'error')) good[name] = content;
    });
  }
  attempt(reviewFiles[0], () => {
    const record = readReviews(good, settings);
    notes.push(...record.notes);
    reviews.push(...record.reviews);
  });
  const team = good[EDITORS_FILE];
  if (team !== undefined) attempt(EDITORS_FILE, () => notes.push(...readEditors(team).notes));
  return { problems, notes, reviews };
}
