import { z } from 'zod';
import { packageRecords, type RecordSource } from '@/lib/content/schema/package-data';
import { cleanEntry } from '@/lib/data/clean';
import type { Entry } from '@/lib/data/loose';
import { defined } from '@/lib/defined';
import { readCff, readConda, readCrossref, readDatacite, readPypi } from './read';
import type { Target } from './targets';

export interface Source {
  id: RecordSource;
  /** Where the service is; tests put another address here. */
  base: string;
  /** The path of what it knows of a package; undefined when it knows nothing of it. */
  pathOf(target: Target): string | undefined;
  /**
   * Takes the facts out of an answer.
   * @throws when it is not about the package that was asked for
   */
  read(text: string, target: Target): Entry;
}

const path = (prefix: string, name: string | undefined, suffix = '') =>
  name && `${prefix}${encodeURIComponent(name)}${suffix}`;

export const sources: readonly Source[] = [
  {
    id: 'datacite',
    base: 'https://api.datacite.org',
    pathOf: ({ archiveDoi }) => path('/dois/', archiveDoi),
    read: readDatacite,
  },
  {
    id: 'crossref',
    base: 'https://api.crossref.org',
    pathOf: ({ paperDoi }) => path('/works/', paperDoi),
    read: readCrossref,
  },
  {
    id: 'pypi',
    base: 'https://pypi.org',
    pathOf: ({ pypi }) => path('/pypi/', pypi, '/json'),
    read: readPypi,
  },
  {
    id: 'conda_forge',
    base: 'https://api.anaconda.org',
    pathOf: ({ conda }) => path('/package/conda-forge/', conda),
    read: readConda,
  },
  {
    id: 'citation_cff',
    base: 'https://raw.githubusercontent.com',
    pathOf: ({ github }) => github && `/${github}/HEAD/CITATION.cff`,
    read: readCff,
  },
];

/** What a service said of a package, with the day. */
export type PackageRecord = Entry & { as_of: string };

/**
 * Reads an answer. Texts go through the door for values from outside, and the record must match its
 * schema.
 * @param today the day of the answer, `YYYY-MM-DD`
 * @throws with the reason when the answer is odd
 */
export function readRecord(
  source: Source,
  text: string,
  target: Target,
  today: string,
): PackageRecord {
  const facts = cleanEntry(source.read(text, target), (field, _, why) => {
    throw new Error(`odd answer: ${field}: ${why}`);
  });
  const result = packageRecords[source.id].safeParse({ as_of: today, ...defined(facts) });
  if (result.success) return result.data as PackageRecord;
  throw new Error(`odd answer: ${z.prettifyError(result.error).replace(/\s+/g, ' ')}`);
}
