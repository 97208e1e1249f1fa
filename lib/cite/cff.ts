import { stringify } from 'yaml';
import type { CslItem, CslName } from '.';

/** A CFF date: whole ones only, so that a year alone is left out. */
function cffDate(item: CslItem): string | undefined {
  const parts = item.issued?.['date-parts'][0] ?? [];
  return parts.length === 3
    ? parts.map((part) => String(part).padStart(2, '0')).join('-')
    : undefined;
}

function cffName(name: CslName): Record<string, string | undefined> {
  if ('literal' in name) return { name: name.literal };
  return {
    'family-names': name.family,
    'given-names': name.given,
    'name-particle': name['non-dropping-particle'],
    'name-suffix': name.suffix,
  };
}

/** Fields that are undefined are left out. */
const write = (file: object): string =>
  stringify(file, { lineWidth: 0, aliasDuplicateObjects: false }).trim();

/**
 * A blog post as the text of a CITATION.cff file (https://citation-file-format.github.io, 1.2.0).
 * The format describes software and data; a text is the preferred citation.
 */
export function citationFile(item: CslItem): string {
  const authors = item.author.map(cffName);
  return write({
    'cff-version': '1.2.0',
    message: 'Please cite this text as follows.',
    title: item.title,
    authors,
    'preferred-citation': {
      type: 'blog',
      title: item.title,
      authors,
      'collection-title': item['container-title'],
      'date-published': cffDate(item),
      doi: item.DOI,
      url: item.URL,
    },
  });
}

const CFF_TYPES = {
  'article-journal': 'article',
  'paper-conference': 'conference-paper',
  'post-weblog': 'blog',
} as const;

/**
 * A software package as the text of a CITATION.cff file; a paper is its preferred citation.
 * @param name of the package, which is its title where a paper is cited
 */
export function packageCitationFile(item: CslItem, name: string): string {
  const authors = item.author.map(cffName);
  const identity = { title: item.title, authors, doi: item.DOI };
  const head = { 'cff-version': '1.2.0', message: 'Please cite this software as follows.' };
  if (item.type === 'software') {
    return write({
      ...head,
      type: 'software',
      ...identity,
      version: item.version,
      'date-released': cffDate(item),
      url: item.URL,
    });
  }
  // First and last page, or the number of an article.
  const [start, end] = item.page?.split(/[-–]+/).filter(Boolean) ?? [];
  const container = item.type === 'paper-conference' ? 'collection-title' : 'journal';
  return write({
    ...head,
    title: name,
    authors,
    'preferred-citation': {
      type: CFF_TYPES[item.type],
      ...identity,
      [container]: item['container-title'],
      volume: item.volume,
      issue: item.issue,
      start,
      end,
      year: item.issued?.['date-parts'][0][0],
      url: item.URL,
    },
  });
}
