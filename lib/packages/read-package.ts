import {
  type Entry,
  isEntry,
  type Reporter,
  readAddress,
  readDate,
  readNumber,
  readText,
  readTexts,
} from '../data/loose';
import { readPeople } from '../people/read-people';
import { slugify } from '../slug';
import { categoryId } from './categories';
import { isJoss, readPublication } from './read-publication';
import { readVersion } from './read-version';
import type { Package, Publication, RepositoryFigures } from './types';

function readCategories(value: unknown, report: Reporter): string[] {
  const ids = readTexts(value).map((text) => {
    const id = categoryId(text);
    if (id !== text) report('categories', text, 'another spelling', id);
    return id;
  });
  return [...new Set(ids)].filter((id) => id !== '');
}

/** JOSS and archive, each in its place: a few entries have an archive where JOSS should stand. */
function readPublications(entry: Entry, report: Reporter) {
  let archive = readPublication(entry.archive, 'archive', report);
  let joss: Publication | undefined = readPublication(entry.joss, 'joss', report);
  if (joss && !isJoss(joss)) {
    report('joss', entry.joss, 'not a JOSS paper', archive ? undefined : 'archive');
    archive ??= joss;
    joss = undefined;
  }
  return { archive, joss };
}

function readFigures(meta: Entry, report: Reporter): RepositoryFigures {
  return {
    stars: readNumber(meta.stargazers_count),
    forks: readNumber(meta.forks_count),
    openIssues: readNumber(meta.open_issues_count),
    contributors: readNumber(meta.contrib_count),
    created: readDate(meta.created_at, 'gh_meta.created_at', report),
    lastCommit: readDate(meta.last_commit, 'gh_meta.last_commit', report),
  };
}

/**
 * One entry of pyosMeta's `packages.yml`, normalized.
 * @param entry any mapping; what it lacks is absent from the result
 * @returns undefined (and noted) when it has no usable name
 */
export function readPackage(entry: Entry, report: Reporter): Package | undefined {
  const name = readText(entry.package_name);
  const slug = slugify(name ?? '');
  if (name === undefined || slug === '') {
    report('package_name', entry.package_name, 'no name to make an address of');
    return undefined;
  }
  const meta = isEntry(entry.gh_meta) ? entry.gh_meta : {};
  const people = (field: string) => readPeople(entry[field], field, report);
  return {
    slug,
    name,
    description: readText(entry.package_description) ?? readText(meta.description) ?? '',
    categories: readCategories(entry.categories, report),
    partners: readTexts(entry.partners).map((partner) => partner.toLowerCase()),
    repository: {
      href: readAddress(entry.repository_link, 'repository_link', report),
      host: readText(entry.repository_host)?.toLowerCase() ?? 'other',
    },
    documentation: readAddress(meta.documentation, 'gh_meta.documentation', report),
    reviewIssue: readAddress(entry.issue_link, 'issue_link', report),
    versionSubmitted: readVersion(entry.version_submitted, 'version_submitted', report),
    versionAccepted: readVersion(entry.version_accepted, 'version_accepted', report),
    submitted: readDate(entry.created_at, 'created_at', report),
    accepted: readDate(entry.date_accepted, 'date_accepted', report),
    updated: readDate(entry.updated_at, 'updated_at', report),
    ...readPublications(entry, report),
    authors: people('submitting_author'),
    maintainers: people('all_current_maintainers'),
    editors: people('editor'),
    editorsInChief: people('eic'),
    reviewers: people('reviewers'),
    active: entry.active !== false,
    archived: readTexts(entry.labels).includes('archived'),
    figures: readFigures(meta, report),
  };
}
