import { getPerson } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { apiPerson, apiPackage as firstApiPackage } from './api';
import { API_VERSION, type ApiPackage, type ApiPackageList } from './api-schema-v2';
import { packageCitation } from './citation';
import { latestRelease, packageLicense } from './facts';
import { packageTopics } from './topics';
import type { Package, PersonRef } from './types';

/** The address of an ORCID iD, which is its canonical form. */
export const orcidUrl = (orcid: string | undefined): string | undefined =>
  orcid && `https://orcid.org/${orcid}`;

function person(ref: PersonRef): ApiPackage['maintainers'][number] {
  const { page, ...who } = apiPerson(ref);
  return { ...who, orcid: orcidUrl(getPerson(ref.handle ?? '')?.orcid), page };
}

function citation(item: Package): ApiPackage['citation'] {
  const { kind, source, asOf, csl } = packageCitation(item);
  const file = (name: string) => absoluteUrl(`${urls.package(item.slug)}/${name}`);
  return {
    kind,
    source,
    asOf,
    csl: { ...csl },
    files: {
      bibtex: file('citation.bib'),
      ris: file('citation.ris'),
      cff: file('citation.cff'),
      codemeta: file('codemeta.json'),
    },
  };
}

/** A package as version 2 of the API gives it; what is not known is absent. */
export function apiPackage(item: Package): ApiPackage {
  const { active, versionSubmitted, versionAccepted, ...shared } = firstApiPackage(item);
  return {
    ...shared,
    status: active ? 'maintained' : item.archived ? 'archived' : 'inactive',
    ...packageTopics(item.slug),
    versions: { submitted: versionSubmitted, reviewed: versionAccepted },
    latestRelease: latestRelease(item.slug),
    license: packageLicense(item.slug)?.value,
    citation: citation(item),
    submittingAuthors: item.authors.map(person),
    maintainers: item.maintainers.map(person),
    reviewers: item.reviewers.map(person),
    editors: item.editors.map(person),
    editorsInChief: item.editorsInChief.map(person),
    figures: item.figures,
  };
}

/** All packages as version 2 of the API gives them, with its version and license. */
export function apiPackageList(packages: readonly Package[]): ApiPackageList {
  return {
    version: API_VERSION,
    license: site.contentLicense.url,
    packages: packages.map(apiPackage),
  };
}
