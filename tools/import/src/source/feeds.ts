import { type Entry, isEntry, readText, readTexts } from '@/lib/data/loose';
import type { Redirect } from '@/lib/redirects';
import type { Task } from '../task';
import { urlize } from './hugo-path';
import { languageOf, pathInContent, readLanguages } from './languages';
import type { Source } from './read';
import type { SiteSettings } from './settings';

const NEW_FEEDS: Readonly<Record<string, string>> = {
  events: '/events/feed.xml',
  packages: '/packages/feed.xml',
};

/** Hugo's taxonomies: those of the settings, else tags and categories. */
const taxonomiesOf = ({ taxonomies }: Entry): string[] =>
  isEntry(taxonomies) ? readTexts(Object.values(taxonomies)) : ['tags', 'categories'];

/** What has here what a list of terms, or of the pages with a term, had. */
const listOf = (taxonomy: string): string =>
  /^authors?$|people|contributors?/.test(taxonomy) ? '/people' : '/blog/archive';

/** Where Hugo puts the page of a taxonomy or of one of its terms. */
function addressOf(
  { permalinks }: Entry,
  kind: 'taxonomy' | 'term',
  name: string,
  term = '',
): string {
  const own = isEntry(permalinks) ? permalinks[kind] : undefined;
  const pattern = isEntry(own) ? readText(own[name]) : undefined;
  const path = pattern?.replace(/:[a-z]+/g, termPath(term)) ?? `/${name}/${termPath(term)}`;
  return path.replace(/\/+$/, '');
}

/** What has the list of a term here, where a file is the page of one: `content/tags/seeds/_index.md`. */
export function listOfTerm(file: string, { kind, values }: SiteSettings): string | undefined {
  const [name = ''] = pathInContent(file, values).split('/');
  return kind === 'hugo' && taxonomiesOf(values).includes(name) ? listOf(name) : undefined;
}

/** Hugo's pages of terms, by the addresses that it gives them (https://gohugo.io/content-management/taxonomies/). */
function termsOf(sources: readonly Source[], values: Entry): Redirect[] {
  const paths = sources.flatMap(({ file, data }) =>
    taxonomiesOf(values).flatMap((name) =>
      readTexts(data[name]).map((term) => [
        `${languageOf(file, values)?.prefix ?? ''}${addressOf(values, 'term', name, term)}`,
        listOf(name),
      ]),
    ),
  );
  return [...new Map(paths as Array<[string, string]>)].sort().flatMap(([path, to]) => [
    { from: `${path}/`, to },
    { from: `${path}/index.xml`, to: '/feed.xml' },
  ]);
}

const termPath = (term: string): string => encodeURI(urlize(term.replaceAll('/', '-')));

/**
 * Hugo writes a feed for the site, for each section, and for each term of a taxonomy; lists, too,
 * all of them in each language.
 */
export function oldFeeds({ kind, values }: SiteSettings, tasks: readonly Task[]): Redirect[] {
  if (kind !== 'hugo') return [];
  const taxonomies = taxonomiesOf(values);
  const sectionOf = ({ source: { file } }: Task) => pathInContent(file, values).split('/');
  const sections = tasks
    .map(sectionOf)
    .flatMap(([name = '', ...rest]) => (rest.length > 0 ? [name] : []));
  const posts = tasks.filter(({ addresses: { role } }) => role === 'post').map(sectionOf);
  const names = new Set(['', ...sections, ...taxonomies]);
  const lists = [
    ...[...new Set(posts.map(([name = '']) => name))].sort().map((name) => [name, '/blog']),
    ...taxonomies.map((name) => [addressOf(values, 'taxonomy', name).slice(1), listOf(name)]),
  ];
  const languages = readLanguages(values);
  const prefixes = new Set(['', ...languages.map(({ prefix }) => prefix)]);
  return [
    ...[...names].sort().map((name) => ({
      from: `${name === '' ? '' : `/${name}`}/index.xml`,
      to: NEW_FEEDS[name] ?? '/feed.xml',
    })),
    ...[...prefixes].flatMap((prefix) =>
      lists.map(([name, to = '']) => ({ from: `${prefix}/${name}/`, to })),
    ),
    ...[...prefixes]
      .slice(1)
      .flatMap((prefix) =>
        [...new Set(sections)]
          .sort()
          .map((name) => ({ from: `${prefix}/${name}/`, to: `/${name}/` })),
      ),
    ...languages.map(({ tag }) => ({ from: `/${tag}/`, to: '/' })),
    ...termsOf(
      tasks.map(({ source }) => source),
      values,
    ),
  ];
}
