import { dataDefaults, dataSchemas } from '../../content/schema/data';
import { readYaml } from '../../content/yaml';
import type { DataNote } from '../../data/loose';
import type { ContentFile } from '../../files';
import type { Package } from '../../packages/types';
import type { Problem } from '../../problem';
import { rowSchemas } from '../../reviews/input-schema';
import { EDITORS_FILE, readEditors } from '../../reviews/read-editors';
import { type ReviewSettings, readReviews, reviewFiles } from '../../reviews/read-reviews';
import { readTable } from '../../reviews/read-table';
import type { Review } from '../../reviews/types';

type RowFile = keyof typeof rowSchemas;

const REPLACE =
  'Replace the file with the one that the community’s program wrote; docs/peer-review-data.md has its columns.';

/** Validates the rows of a file: a missing column is an error, an odd value a warning. */
function checkRows(name: RowFile, text: string): Problem[] {
  const file = `data/${name}`;
  const schema = rowSchemas[name];
  const { columns, rows } = readTable(text, file, []);
  const missing = Object.keys(schema.shape).filter((column) => !columns.includes(column));
  const place = { file, column: 1, rule: 'data' };
  const lost = missing.map((field): Problem => {
    const message = `The column ${field} is missing. The file has: ${columns.slice(0, 30).join(', ')}.`;
    return { ...place, line: 1, severity: 'error', field, message, fix: REPLACE };
  });
  const odd = rows.flatMap(({ line, values }) =>
    (schema.safeParse(values).error?.issues ?? []).flatMap(({ path, message }): Problem[] => {
      const field = String(path[0] ?? '');
      if (missing.includes(field)) return [];
      return [
        {
          ...place,
          line,
          severity: 'warning',
          field,
          message: `is "${values[field] ?? ''}", which is not what the schema asks for: ${message}`,
          fix: 'Correct it in the issue; the program that writes the file reads it there.',
        },
      ];
    }),
  );
  return [...lost, ...odd];
}

function settingsOf(
  dataFiles: readonly ContentFile[],
  packages: readonly Package[],
): ReviewSettings {
  const data = (name: string): unknown =>
    readYaml(dataFiles.find(({ file }) => file === `data/${name}.yml`)?.text ?? '').data;
  const place = dataSchemas['peer-review'].safeParse(data('peer-review'));
  const partners = dataSchemas.partners.safeParse(data('partners'));
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
  const text = (name: string) => files.find(({ file }) => file === `data/${name}`)?.text;
  const attempt = (name: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const place = { file: `data/${name}`, line: 1, column: 1 };
      problems.push({ ...place, rule: 'data', severity: 'error', message, fix: REPLACE });
    }
  };
  const settings = settingsOf(dataFiles, packages);
  const readable: Record<string, string> = {};
  for (const name of Object.keys(rowSchemas) as RowFile[]) {
    const content = text(name);
    if (content === undefined) continue;
    attempt(name, () => {
      problems.push(...checkRows(name, content));
      readable[name] = content;
    });
  }
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const good = Object.fromEntries(
    Object.entries(readable).filter(([name]) => !broken.has(`data/${name}`)),
  );
  attempt(reviewFiles[0], () => {
    const record = readReviews(good, settings);
    notes.push(...record.notes);
    reviews.push(...record.reviews);
  });
  const team = good[EDITORS_FILE];
  if (team !== undefined) attempt(EDITORS_FILE, () => notes.push(...readEditors(team).notes));
  return { problems, notes, reviews };
}
