import { creditOfRef, getPerson } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { API_VERSION, type ApiPackage, type ApiPackageList } from './api-schema';
import { daysInReview } from './review';
import type { Package, PersonRef, Publication } from './types';

/** Someone as the API gives them. */
export function apiPerson(ref: PersonRef): ApiPackage['maintainers'][number] {
  const { name, handle } = creditOfRef(ref);
  const page = handle && getPerson(handle) ? absoluteUrl(urls.person(handle)) : undefined;
  return { name, github: handle, page };
}

const publication = (value: Publication | undefined): ApiPackage['archive'] =>
  value && { url: value.href, doi: value.doi };

/** A package as the API gives it to others; what is not known is absent. */
export function apiPackage(item: Package): ApiPackage {
  const { asOf: _, ...figures } = item.figures;
  return {
    slug: item.slug,
    name: item.name,
    description: item.description,
    page: absoluteUrl(urls.package(item.slug)),
    badge: absoluteUrl(`/badges/${item.slug}.svg`),
    categories: item.categories,
    partners: item.partners,
    active: item.active,
    submitted: item.submitted,
    accepted: item.accepted,
    daysInReview: daysInReview(item),
    versionSubmitted: item.versionSubmitted?.label,
    versionAccepted: item.versionAccepted?.label,
    repository: { url: item.repository.href, host: item.repository.host },
    documentation: item.documentation,
    review: item.reviewIssue,
    archive: publication(item.archive),
    joss: publication(item.joss),
    submittingAuthors: item.authors.map(apiPerson),
    maintainers: item.maintainers.map(apiPerson),
    reviewers: item.reviewers.map(apiPerson),
    editors: item.editors.map(apiPerson),
    editorsInChief: item.editorsInChief.map(apiPerson),
    figures,
    updated: item.updated,
  };
}

export function apiPackageList(packages: readonly Package[]): ApiPackageList {
  return {
    version: API_VERSION,
    license: site.contentLicense.url,
    packages: packages.map(apiPackage),
  };
}
