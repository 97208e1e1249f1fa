import { readData } from '../content/data';
import type { Data } from '../content/schema/data';
import type { RecordSource } from '../content/schema/package-data';

/** What is known of a package from its repository and published records. */
export type PackageFacts = Data<'package-facts'>[string];
export type FactAuthor = NonNullable<PackageFacts['authors']>[number];

/** A fact with the source that gave it and the day on which it did. */
export interface Fact {
  value: string;
  source: string;
  asOf: string;
}

export const sourceLabels: Readonly<Record<RecordSource, string>> = {
  datacite: 'DataCite',
  crossref: 'Crossref',
  pypi: 'PyPI',
  conda_forge: 'conda-forge',
  citation_cff: 'CITATION.cff',
};

/** The recorded facts of a package; undefined where `package-facts.yml` has none. */
export function packageFacts(slug: string): PackageFacts | undefined {
  const facts = readData('package-facts');
  return Object.hasOwn(facts, slug) ? facts[slug] : undefined;
}

/** The newest source of the first of some values. */
function newestOf(candidates: ReadonlyArray<Partial<Fact>>): Fact | undefined {
  const known = candidates.filter((fact): fact is Fact => fact.value !== undefined);
  return known
    .filter(({ value }) => value === known[0]?.value)
    .sort((a, b) => b.asOf.localeCompare(a.asOf))[0];
}

/** The license of a package as an SPDX identifier: as PyPI has it, else as its repository says. */
export function packageLicense(slug: string): Fact | undefined {
  const facts = packageFacts(slug);
  if (!facts) return undefined;
  const { pypi, citation_cff: cff, conda_forge: conda } = facts.records ?? {};
  return newestOf([
    { value: pypi?.license, source: sourceLabels.pypi, asOf: pypi?.as_of },
    { value: facts.license, source: 'its repository', asOf: facts.as_of },
    { value: cff?.license, source: sourceLabels.citation_cff, asOf: cff?.as_of },
    { value: conda?.license, source: sourceLabels.conda_forge, asOf: conda?.as_of },
  ]);
}

/** The latest release of a package; undefined until `npm run facts` has asked PyPI. */
export function latestRelease(slug: string) {
  const record = packageFacts(slug)?.records?.pypi;
  if (!record) return undefined;
  const { version, date, requires_python: requiresPython, as_of: asOf } = record;
  return { version, date, requiresPython, asOf };
}

/** The latest version of a package on conda-forge; undefined where none is known. */
function condaVersion(slug: string): Fact | undefined {
  const record = packageFacts(slug)?.records?.conda_forge;
  return record && { value: record.version, source: sourceLabels.conda_forge, asOf: record.as_of };
}

/** What is known of a package's releases and license. */
export function releaseFacts(slug: string) {
  return {
    release: latestRelease(slug),
    conda: condaVersion(slug),
    license: packageLicense(slug),
  };
}

export type ReleaseFacts = ReturnType<typeof releaseFacts>;

/**
 * The day or the year in which a JOSS paper was published, where it is recorded.
 * @param doi of the paper; a package may cite an older one
 */
export function jossDate(slug: string, doi: string | undefined): string | undefined {
  const facts = packageFacts(slug);
  const paper = [facts?.records?.crossref, facts?.citation].find(
    (record) => doi !== undefined && record?.doi === doi,
  );
  return paper?.date ?? (paper?.year === undefined ? undefined : String(paper.year));
}
