import { cslName } from '../cite';
import { type FactAuthor, type PackageFacts, sourceLabels } from './facts';

export type Paper = NonNullable<PackageFacts['citation']>;

/** The paper to cite, as Crossref has it, else as the repository asks. */
export function findPaper(facts: PackageFacts | undefined, joss: string | undefined) {
  const { citation, citation_source, joss_doi, records } = facts ?? {};
  const own = citation?.type === 'software' ? undefined : citation;
  const doi = joss ?? joss_doi ?? own?.doi;
  const record = records?.crossref;
  if (record && record.doi === doi) {
    const { as_of: asOf, ...paper } = record;
    return { value: paper, source: sourceLabels.crossref, asOf };
  }
  return own && { value: own, source: citation_source, asOf: facts?.as_of };
}

/** Names that are whole; GitHub's releases often leave handles in an archive. */
const isWhole = (author: FactAuthor): boolean =>
  'family' in author || 'family' in cslName(author.name) || / /.test(author.name);

export type Software = Pick<PackageFacts, 'title' | 'authors'> & {
  version?: string;
  year?: number;
};

/** The software's authors: as the archive of its DOI has them, else as its repository says. */
export function findSoftware(facts: PackageFacts | undefined, doi: string | undefined) {
  const { datacite, citation_cff: cff } = facts?.records ?? {};
  if (datacite?.doi === doi && datacite?.authors.every(isWhole)) {
    // GitHub's releases have titles such as "owner/name: v1.2.0".
    const title = /^[\w.-]+\/[\w.-]+:/.test(datacite.title) ? undefined : datacite.title;
    return { value: { ...datacite, title }, source: sourceLabels.datacite, asOf: datacite.as_of };
  }
  if (cff) return { value: cff, source: sourceLabels.citation_cff, asOf: cff.as_of };
  return facts?.authors && { value: facts, source: facts.authors_source, asOf: facts.as_of };
}
