import { didYouMean } from '../../suggest';
import type { Problem } from '../problem';
import type { Path } from '../yaml';
import type { CheckedDocument } from './front-matter';

/** What documents may refer to. */
export interface KnownNames {
  /** Handles of people and teams, as written in the data. */
  handles: readonly string[];
  packages: readonly string[];
  events: readonly string[];
}

/** Handles and slugs that a document names must exist. */
export function checkReferences(
  documents: readonly CheckedDocument[],
  known: KnownNames,
): Problem[] {
  const handles = new Set(known.handles.map((handle) => handle.toLowerCase()));
  const packages = new Set(known.packages);
  const events = new Set(known.events);

  return documents.flatMap(({ file, fields, source }): Problem[] => {
    if (!fields) return [];
    const problems: Problem[] = [];
    const report = (
      path: Path,
      message: string,
      mend: string,
      severity: Problem['severity'] = 'error',
    ) => {
      const place = source.frontMatter.locate(path);
      const field = path.map(String).join('.');
      problems.push({ ...place, file, field, rule: 'reference', severity, message, mend });
    };
    for (const field of ['authors', 'speakers'] as const) {
      for (const [index, handle] of ((fields[field] ?? []) as string[]).entries()) {
        if (handles.has(handle.toLowerCase())) continue;
        report(
          [field, index],
          `"${handle}" is nobody we know`,
          `Use the GitHub name of someone in data/contributors.yml, or a team of data/authors.yml.${didYouMean(handle, known.handles)}`,
        );
      }
    }
    const slug = (field: 'event' | 'package', names: Set<string>) => {
      const value = fields[field];
      if (typeof value !== 'string' || names.has(value)) return;
      report(
        [field],
        `There is no ${field} "${value}"`,
        `Use the slug of its page.${didYouMean(value, names)}`,
        // A folder without a single one of them is being set up, or holds a part of a site.
        names.size === 0 ? 'warning' : 'error',
      );
    };
    slug('event', events);
    slug('package', packages);
    return problems;
  });
}
