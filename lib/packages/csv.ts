import { type CsvColumns, itemsCsv } from '../csv';
import { absoluteUrl, urls } from '../urls';
import { packageLicense } from './facts';
import { daysInReview } from './review';
import { peopleIn, type Role } from './roles';
import { packageTopics } from './topics';
import type { Package } from './types';

const handles = (item: Package, role: Role): string =>
  peopleIn(item, role)
    .map(({ handle, name }) => handle ?? name)
    .join(' ');

const columns: CsvColumns<Package> = [
  ['name', ({ name }) => name],
  ['page', ({ slug }) => absoluteUrl(urls.package(slug))],
  ['description', ({ description }) => description],
  ['categories', ({ categories }) => categories.join(' ')],
  ['partners', ({ partners }) => partners.join(' ')],
  ['active', ({ active }) => active],
  ['submitted', ({ submitted }) => submitted],
  ['accepted', ({ accepted }) => accepted],
  ['days_in_review', daysInReview],
  ['version_submitted', ({ versionSubmitted }) => versionSubmitted?.label],
  ['version_accepted', ({ versionAccepted }) => versionAccepted?.label],
  ['repository', ({ repository }) => repository.href],
  ['repository_host', ({ repository }) => repository.host],
  ['documentation', ({ documentation }) => documentation],
  ['review', ({ reviewIssue }) => reviewIssue],
  ['archive', ({ archive }) => archive?.href],
  ['doi', ({ archive }) => archive?.doi],
  ['joss', ({ joss }) => joss?.href],
  ['submitting_authors', (item) => handles(item, 'submitted')],
  ['maintainers', (item) => handles(item, 'maintains')],
  ['reviewers', (item) => handles(item, 'reviewed')],
  ['editors', (item) => handles(item, 'edited')],
  ['editors_in_chief', (item) => handles(item, 'led')],
  ['stars', ({ figures }) => figures.stars],
  ['last_commit', ({ figures }) => figures.lastCommit],
  ['updated', ({ updated }) => updated],
  ['domains', ({ slug }) => packageTopics(slug).domains.join(' ')],
  ['license', ({ slug }) => packageLicense(slug)?.value],
];

export function packagesCsv(packages: readonly Package[]): string {
  return itemsCsv(columns, packages);
}
