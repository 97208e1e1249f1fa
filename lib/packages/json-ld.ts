import { creditOfRef, getPerson } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { orcidUrl } from './api-v2';
import { categoryLabel } from './categories';
import type { Package, PersonRef } from './types';

function person(ref: PersonRef): Record<string, unknown> {
  const { name, handle } = creditOfRef(ref);
  const known = handle === undefined ? undefined : getPerson(handle);
  return {
    '@type': 'Person',
    name,
    url: known && absoluteUrl(urls.person(known.handle)),
    sameAs: orcidUrl(known?.orcid),
  };
}

/** A package for search engines (https://schema.org/SoftwareSourceCode). */
export function packageJsonLd(item: Package): Record<string, unknown> {
  const { name, slug, description, repository, versionAccepted, archive, joss } = item;
  return {
    '@context': 'https://schema.org',
    '@type': 'SoftwareSourceCode',
    '@id': absoluteUrl(urls.package(slug)),
    url: absoluteUrl(urls.package(slug)),
    name,
    description,
    image: absoluteUrl(urls.packageImage(slug)),
    programmingLanguage: 'Python',
    codeRepository: repository.href,
    version: versionAccepted?.label,
    datePublished: item.accepted,
    keywords: item.categories.map(categoryLabel),
    author: item.authors.map(person),
    maintainer: item.maintainers.map(person),
    identifier: archive?.doi && `https://doi.org/${archive.doi}`,
    citation: joss?.href,
    review: item.accepted && {
      '@type': 'Review',
      url: item.reviewIssue,
      datePublished: item.accepted,
      author: { '@type': 'Organization', name: site.name, url: absoluteUrl('/') },
    },
  };
}
