import { API_VERSION, type ApiPerson } from '../packages/api-schema-v2';
import { orcidUrl } from '../packages/api-v2';
import { daysInReview } from '../packages/review';
import { type Role, roles } from '../packages/roles';
import type { Package } from '../packages/types';
import type { Person } from '../people/types';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { worksOf } from './roles';

function work(role: Role, item: Package): ApiPerson['works'][number] {
  const { slug, name, versionAccepted, submitted, accepted, reviewIssue, archive } = item;
  return {
    role,
    package: { slug, name, page: absoluteUrl(urls.package(slug)) },
    reviewedVersion: versionAccepted?.label,
    submitted,
    accepted,
    daysInReview: daysInReview(item),
    review: reviewIssue,
    doi: archive?.doi,
  };
}

/** A person as version 2 of the API gives them, with what they did for packages. */
export function apiPerson(person: Person): ApiPerson {
  const { handle, name, orcid, titles, organization, website, mastodon, since } = person;
  const works = worksOf(handle);
  return {
    version: API_VERSION,
    license: site.contentLicense.url,
    name,
    github: handle,
    orcid: orcidUrl(orcid),
    page: absoluteUrl(urls.person(handle)),
    titles,
    organization,
    website,
    mastodon,
    since,
    contributions: person.contributions,
    works: roles.flatMap((role) => works[role].map((item) => work(role, item))),
  };
}

/**
 * A person's page for search engines (https://developers.google.com/search/docs/appearance/structured-data/profile-page).
 * ORCID comes first: it is the identifier that other records share.
 */
export function profileJsonLd(person: Person): Record<string, unknown> {
  const { handle, name, orcid, titles, organization, website, mastodon } = person;
  const url = absoluteUrl(urls.person(handle));
  const links = [orcidUrl(orcid), `https://github.com/${handle}`, website, mastodon];
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    mainEntity: {
      '@type': 'Person',
      '@id': orcidUrl(orcid) ?? `${url}#person`,
      name,
      alternateName: handle,
      jobTitle: titles.join(', ') || undefined,
      affiliation: organization && { '@type': 'Organization', name: organization },
      sameAs: links.filter((link) => link !== undefined),
      memberOf: { '@type': 'Organization', name: site.name, url: absoluteUrl('/') },
    },
  };
}
