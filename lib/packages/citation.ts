import { type Citation, type CslItem, cslDate, cslName, cslNameOf, formatCitation } from '../cite';
import { packageCitationFile } from '../cite/cff';
import { defined } from '../defined';
import { creditOfRef } from '../people';
import { absoluteUrl, urls } from '../urls';
import { findPaper, findSoftware, type Paper, type Software } from './cited-facts';
import { type FactAuthor, packageFacts } from './facts';
import type { Package, PersonRef } from './types';

/** What a package is cited by, and how that is known. */
export interface PackageCitation {
  csl: CslItem;
  kind: 'joss' | 'paper' | 'software' | 'maintainers';
  /** The file or record that names the authors. */
  source?: string;
  /** The day on which it was recorded. */
  asOf?: string;
  /** BibTeX as the registry of the DOI has it. */
  record?: { label: string; href: string };
}

const ETAL: CslItem['author'][number] = { literal: 'others' };

const authorName = (author: FactAuthor): CslItem['author'][number] =>
  'name' in author ? cslName(author.name) : cslNameOf(author);

/** The registry's own record of a DOI: Zenodo's are at DataCite, papers at Crossref. */
function recordOf(doi: string | undefined): PackageCitation['record'] {
  if (doi === undefined) return undefined;
  const id = encodeURI(doi);
  return /^10\.(?:5281|48550)\//.test(doi)
    ? { label: 'DataCite', href: `https://api.datacite.org/dois/application/x-bibtex/${id}` }
    : {
        label: 'Crossref',
        href: `https://api.crossref.org/works/${id}/transform/application/x-bibtex`,
      };
}

/** JOSS numbers its articles as their DOIs: 10.21105/joss.05593 is article 5593. */
const jossArticle = (doi = ''): string | undefined => /^10\.21105\/joss\.0*(\d+)$/.exec(doi)?.[1];

const yearOnly = (year: number | undefined): CslItem['issued'] =>
  year === undefined ? undefined : { 'date-parts': [[year]] };

function paperCsl(slug: string, paper: Paper): CslItem {
  const { date, year, doi, url } = paper;
  const article = jossArticle(doi);
  const types = {
    article: 'article-journal',
    'conference-paper': 'paper-conference',
    software: 'software',
  } as const;
  return defined<CslItem>({
    id: slug,
    type: types[paper.type],
    title: paper.title,
    author: [...paper.authors.map(authorName), ...(paper.et_al ? [ETAL] : [])],
    issued: date ? cslDate(date) : yearOnly(year),
    'container-title': paper.journal ?? paper.booktitle,
    publisher: paper.publisher ?? (article && 'The Open Journal'),
    volume: paper.volume,
    issue: paper.issue,
    page: paper.pages ?? article,
    version: paper.version,
    DOI: doi,
    URL: doi ? `https://doi.org/${doi}` : (url ?? absoluteUrl(urls.package(slug))),
  });
}

/** Maintainers and submitting authors, each once: the submitter alone is rarely the only author. */
function listedPeople({ authors, maintainers }: Package): PersonRef[] {
  const people = new Map<string, PersonRef>();
  for (const ref of [...maintainers, ...authors]) {
    const key = creditOfRef(ref).name.toLowerCase();
    if (!people.has(key)) people.set(key, ref);
  }
  return [...people.values()];
}

function softwareCsl(item: Package, known: Software | undefined, doi: string | undefined): CslItem {
  const { slug, name, accepted, archive, repository, versionAccepted } = item;
  return defined<CslItem>({
    id: slug,
    type: 'software',
    title: known?.title && known.title.toLowerCase() !== name.toLowerCase() ? known.title : name,
    author:
      known?.authors?.map(authorName) ??
      listedPeople(item).map((ref) => cslName(creditOfRef(ref).name)),
    issued: yearOnly(known?.year) ?? (accepted ? cslDate(accepted) : undefined),
    version: known?.version ?? versionAccepted?.label,
    publisher: doi?.startsWith('10.5281/zenodo') ? 'Zenodo' : undefined,
    DOI: doi,
    URL: doi
      ? `https://doi.org/${doi}`
      : (archive?.href ?? repository.href ?? absoluteUrl(urls.package(slug))),
  });
}

/**
 * What a package is cited by: its JOSS paper or the paper its authors ask for, else its archived
 * version by the authors that the archive or the repository names, else by the people our data lists.
 */
export function packageCitation(item: Package): PackageCitation {
  const facts = packageFacts(item.slug);
  const paper = findPaper(facts, item.joss?.doi);
  if (paper) {
    const { value, source, asOf } = paper;
    // Authors may ask for an older paper than the one that followed the review.
    const isJoss =
      value.doi?.startsWith('10.21105/') && value.doi === (item.joss?.doi ?? value.doi);
    const kind = isJoss ? 'joss' : 'paper';
    return { csl: paperCsl(item.slug, value), kind, source, asOf, record: recordOf(value.doi) };
  }
  const doi = item.archive?.doi ?? facts?.archive_doi;
  const software = findSoftware(facts, doi);
  const csl = softwareCsl(item, software?.value ?? { title: facts?.title }, doi);
  return software
    ? { csl, kind: 'software', source: software.source, asOf: software.asOf, record: recordOf(doi) }
    : { csl, kind: 'maintainers', asOf: item.updated, record: recordOf(doi) };
}

export function packageCsl(item: Package): CslItem {
  return packageCitation(item).csl;
}

/** @param name of the package, which a paper's title is not */
export function citationTexts(csl: CslItem, name: string): Citation[] {
  return [
    { label: 'APA', text: formatCitation(csl, 'apa'), isProse: true },
    { label: 'BibTeX', text: formatCitation(csl, 'bibtex') },
    { label: 'CSL-JSON', text: formatCitation(csl, 'cslJson') },
    { label: 'RIS', text: formatCitation(csl, 'ris') },
    { label: 'CITATION.cff', text: packageCitationFile(csl, name) },
  ];
}
