import { capitalized } from '../capitalized';
import {
  type Entry,
  type Reporter,
  readAddress,
  readDate,
  readText,
  readTexts,
} from '../data/loose';
import { readHandle } from './read-people';
import type { Group, ListedPackages, Person } from './types';

const SMALL_WORDS = /^(?:in|of|and)$/;

/** `EmeritusEditor` and `Emeritus editor` are one title: `Emeritus Editor`. */
function readTitle(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/\s+/)
    .map((word) => (SMALL_WORDS.test(word) ? word : capitalized(word)))
    .join(' ');
}

function readGroup(entry: Entry, titles: readonly string[]): Group {
  const current = titles.filter((title) => !/emeritus/i.test(title)).join('; ');
  if (/executive council/i.test(current)) return 'executive-council';
  if (/executive director|lead\b|manager/i.test(current)) return 'staff';
  if (entry.advisory === true || /advisory/i.test(current)) return 'advisory-council';
  if (/editor in chief/i.test(current)) return 'editor-in-chief';
  if (entry.editorial_board === true) return 'editor';
  // Emeriti may still do triage.
  if (entry.emeritus_editor !== true && /editor|triage/i.test(current)) return 'editor';
  if (entry.board === true) return 'executive-council';
  if (titles.length > 0 || entry.emeritus_editor === true || entry.emeritus_advisory === true) {
    return 'emeritus';
  }
  return 'contributor';
}

function readOrcid(value: unknown, report: Reporter): string | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const id = /(\d{4}-){3}\d{3}[\dX]/i.exec(text)?.[0].toUpperCase();
  if (id === undefined) report('orcidid', value, 'not an ORCID iD');
  else if (id !== value) report('orcidid', value, 'more than the ORCID iD', id);
  return id;
}

/** The ORCID iD and the website of somebody; a website that is an ORCID record is the iD alone. */
function readAddresses(
  { orcidid, website }: Entry,
  report: Reporter,
): Pick<Person, 'orcid' | 'website'> {
  const orcid = readOrcid(orcidid, report);
  const address = readAddress(website, 'website', report);
  if (!address?.includes('//orcid.org/')) return { orcid, website: address };
  report('website', website, 'an ORCID record, not a website');
  return { orcid: orcid ?? readOrcid(address, report) };
}

/** Where somebody works, from a GitHub profile: `@theislab @scverse` is written `theislab, scverse`. */
function readOrganization(value: unknown, report: Reporter): string | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  if (text.startsWith('\\')) {
    report('organization', value, 'a TeX command, not an organization');
    return undefined;
  }
  const clean = text
    .replace(/\s(?:@|--?)(?=\s@)/g, '')
    .replace(/(?<!,|\band|\bat)\s@(?=\w)/g, ', ')
    .replace(/(^|[\s(])@(?=\w)/g, '$1')
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, ' / ');
  if (clean !== text) report('organization', value, 'handles or a slash', clean);
  return clean;
}

const SPLIT_NAME_LENGTH = 3;

/** Names of packages. A name that was split into its letters cannot be put together again. */
function readListed(entry: Entry, report: Reporter): ListedPackages {
  const read = (part: keyof ListedPackages): string[] => {
    const field = `packages_${part}`;
    const names = readTexts(entry[field]);
    const letters = names.filter((name) => [...name].length === 1);
    if (letters.length < SPLIT_NAME_LENGTH) return names;
    report(field, letters.join(', '), 'a name split into its letters');
    return names.filter((name) => !letters.includes(name));
  };
  return {
    submitted: read('submitted'),
    reviewed: read('reviewed'),
    editor: read('editor'),
    eic: read('eic'),
  };
}

/**
 * One entry of pyosMeta's `contributors.yml`, normalized. Biography, location and e-mail are never read.
 * @returns undefined (and noted) when it has no GitHub handle
 */
export function readPersonEntry(entry: Entry, report: Reporter): Person | undefined {
  const handle = readHandle(entry.github_username);
  if (handle === undefined) {
    report('github_username', entry.github_username, 'no GitHub handle');
    return undefined;
  }
  const name = readText(entry.name)?.replace(/^@/, '') || undefined;
  const titles = [...new Set(readTexts(entry.title).map(readTitle))];
  const contributions = readTexts(entry.contributor_type).map((kind) => {
    const id = kind.toLowerCase().replace(/[\s_]+/g, '-');
    if (id !== kind) report('contributor_type', kind, 'another spelling', id);
    return id;
  });
  return {
    handle,
    name: name ?? handle,
    titles,
    group: readGroup(entry, titles),
    contributions: [...new Set(contributions)],
    organization: readOrganization(entry.organization, report),
    ...readAddresses(entry, report),
    mastodon: readAddress(entry.mastodon, 'mastodon', report),
    since: readDate(entry.date_added, 'date_added', report),
    listed: readListed(entry, report),
  };
}
