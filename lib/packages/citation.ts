import { type CslItem, cslDate, cslName, formatCitation } from '../cite';
import { creditOfRef } from '../people';
import { absoluteUrl, urls } from '../urls';
import type { Package } from './types';

/** A citation in one style, under the name by which readers know it. */
export interface Citation {
  label: string;
  text: string;
}

/** A package as CSL-JSON: the version that was accepted, by those who submitted it. */
export function packageCsl(item: Package): CslItem {
  const { slug, name, accepted, archive, authors, repository, versionAccepted } = item;
  const doi = archive?.doi;
  return {
    id: slug,
    type: 'software',
    title: name,
    author: authors.map((ref) => cslName(creditOfRef(ref).name)),
    ...(accepted ? { issued: cslDate(accepted) } : {}),
    ...(versionAccepted ? { version: versionAccepted.label } : {}),
    ...(doi?.startsWith('10.5281/zenodo') ? { publisher: 'Zenodo' } : {}),
    ...(doi ? { DOI: doi } : {}),
    URL: doi
      ? `https://doi.org/${doi}`
      : (archive?.href ?? repository.href ?? absoluteUrl(urls.package(slug))),
  };
}

/** How to cite a package, in the styles that are asked for most. */
export function packageCitations(item: Package): Citation[] {
  const csl = packageCsl(item);
  return [
    { label: 'APA', text: formatCitation(csl, 'apa') },
    { label: 'BibTeX', text: formatCitation(csl, 'bibtex') },
    { label: 'CSL-JSON', text: formatCitation(csl, 'cslJson') },
  ];
}
