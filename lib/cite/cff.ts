import { stringify } from 'yaml';
import type { CslItem, CslName } from '.';

/** A CFF date: whole ones only, so that a year alone is left out. */
function cffDate(item: CslItem): string | undefined {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function cffName(name: CslName): Record<string, string> {
  if ('literal' in name) return { name: name.literal };
  const { family, given, suffix, 'non-dropping-particle': particle } = name;
  return {
    'family-names': family,
    ...(given ? { 'given-names': given } : {}),
    ...(particle ? { 'name-particle': particle } : {}),
    ...(suffix ? { 'name-suffix': suffix } : {}),
  };
}

/**
 * A blog post as the text of a CITATION.cff file (https://citation-file-format.github.io, 1.2.0).
 * The format describes software and data; a text is the preferred citation.
 */
export function citationFile(item: CslItem): string {
  const authors = item.author.map(cffName);
  const date = cffDate(item);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite this text as follows.',
      title: item.title,
      authors,
      'preferred-citation': {
        type: 'blog',
        title: item.title,
        authors,
        ...(item['container-title'] ? { 'collection-title': item['container-title'] } : {}),
        ...(date ? { 'date-published': date } : {}),
        ...(item.DOI ? { doi: item.DOI } : {}),
        url: item.URL,
      },
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  ).trim();
}

const CFF_TYPES = {
  'article-journal': 'article',
  'paper-conference': 'conference-paper',
  'post-weblog': 'blog',
  software: 'software',
} as const;

/** First and last page, or the number of an article. */
function cffPages({ page }: CslItem): Record<string, string> {
  const [start, end] = page?.split(/[-–]+/).filter(Boolean) ?? [];
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/**
 * A software package as the text of a CITATION.cff file; a paper is its preferred citation.
 * @param name of the package, which is its title where a paper is cited
 */
export function packageCitationFile(item: CslItem, name: string): string {
  const authors = item.author.map(cffName);
  const date = cffDate(item);
  const year = item.issued?.['date-parts'][0][0];
  const identity = { title: item.title, authors, ...(item.DOI ? { doi: item.DOI } : {}) };
  const head = { 'cff-version': '1.2.0', message: 'Please cite this software as follows.' };
  const text =
    item.type === 'software'
      ? {
          ...head,
          type: 'software',
          ...identity,
          ...(item.version ? { version: item.version } : {}),
          ...(date ? { 'date-released': date } : {}),
          url: item.URL,
        }
      : {
          ...head,
          title: name,
          authors,
          'preferred-citation': {
            type: CFF_TYPES[item.type],
            ...identity,
            ...(item['container-title']
              ? {
                  [item.type === 'paper-conference' ? 'collection-title' : 'journal']:
                    item['container-title'],
                }
              : {}),
            ...(item.volume ? { volume: item.volume } : {}),
            ...(item.issue ? { issue: item.issue } : {}),
            ...cffPages(item),
            ...(year ? { year } : {}),
            url: item.URL,
          },
        };
  return stringify(text, { lineWidth: 0, aliasDuplicateObjects: false }).trim();
}
