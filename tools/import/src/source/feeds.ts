import { join } from 'node:path';
import { splitDocument } from '@/lib/content/front-matter';
import { type Entry, isEntry, readText, readTexts } from '@/lib/data/loose';
import { listFiles, readText as readFile } from '@/lib/files';
import type { Redirect } from '@/lib/redirects';
import type { Task } from '../task';
import { patternOf, taxonomiesOf, urlize } from './hugo-path';
import { isInside } from './inside';
import { languageOf, pathInContent, readLanguages } from './languages';
import type { Source } from './read';
import type { SiteSettings } from './settings';

const NEW_FEEDS: Readonly<Record<string, string>> = {
  events: '/events/feed.xml',
  packages: '/packages/feed.xml',
};

/** What has here what a list of terms, or of the pages with a term, had. */
const listOf = (taxonomy: string): string =>
  /^authors?$|people|contributors?/.test(taxonomy) ? '/people' : '/blog/archive';

/** Where Hugo puts the page of a taxonomy or of one of its terms. */
function addressOf(values: Entry, kind: 'taxonomy' | 'term', name: string, term = ''): string {
  const path =
    patternOf(values, kind, name)?.replace(/:[a-z]+/g, termPath(term)) ??
    `/${name}/${termPath(term)}`;
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
      readTexts(data[name])
        // Hugo before 0.123 makes folders of slashes.
        .flatMap((term) => [...new Set([term, term.replaceAll('/', '-')])])
        .map((term) => [
          `${languageOf(file, values).prefix}${addressOf(values, 'term', name, term)}`,
          listOf(name),
        ]),
    ),
  );
  return [...new Map(paths as Array<[string, string]>)].sort().flatMap(([path, to]) => [
    { from: `${path}/`, to },
    { from: `${path}/index.xml`, to: '/feed.xml' },
  ]);
}

const termPath = (term: string): string => encodeURI(urlize(term));

/** The feeds of a Jekyll site: those of its own templates, and of jekyll-feed. */
function jekyllFeeds(folder: string, values: Entry): Redirect[] {
  const templates = listFiles(folder).filter(
    (file) => /^(?!_)[^.].*\.(?:xml|atom|rss)$/.test(file) && isInside(folder, file),
  );
  const own = templates.flatMap((file) => {
    const { frontMatter, body, hasFrontMatter } = splitDocument(readFile(join(folder, file)).text);
    const { permalink } = isEntry(frontMatter.data) ? frontMatter.data : {};
    return hasFrontMatter && /<(?:feed|rss)\b/.test(body) ? [readText(permalink) ?? file] : [];
  });
  const path = isEntry(values.feed) ? readText(values.feed.path) : undefined;
  return [...own, ...(path ? [path] : [])].map((from) => ({
    from: from.replace(/^\/?/, '/'),
    to: '/feed.xml',
  }));
}

/**
 * The feeds of an old site and the lists that its generator makes. Hugo writes a feed for the
 * site, for each section, and for each term of a taxonomy, all of them in each language.
 * @param sections the old addresses of lists of sections and terms that have a file
 */
export function oldFeeds(
  folder: string,
  { kind, values }: SiteSettings,
  tasks: readonly Task[],
  sections: readonly string[],
): Redirect[] {
  if (kind === 'jekyll') return jekyllFeeds(folder, values);
  if (kind !== 'hugo') return [];
  const taxonomies = taxonomiesOf(values);
  const sectionOf = ({ source: { file } }: Task) => {
    const [name = '', ...rest] = pathInContent(file, values).split('/');
    return rest.length > 0 ? [name] : [];
  };
  const names = [...new Set(tasks.flatMap(sectionOf))].sort();
  const posts = new Set(
    tasks.filter(({ addresses: { role } }) => role === 'post').flatMap(sectionOf),
  );
  const lists = [
    ...names.filter((name) => posts.has(name)).map((name) => [name, '/blog']),
    // Hugo before 0.112 knows no patterns for lists of terms.
    ...taxonomies.flatMap((name) =>
      [addressOf(values, 'taxonomy', name).slice(1), name].map((path) => [path, listOf(name)]),
    ),
  ];
  const languages = readLanguages(values);
  const prefixes = languages.map(({ prefix }) => prefix);
  const [main] = prefixes;
  const inEach = (redirectsOf: (prefix: string) => Redirect[]) => prefixes.flatMap(redirectsOf);
  return [
    ...inEach((prefix) =>
      ['', ...names, ...taxonomies].map((name) => ({
        from: `${prefix}${name === '' ? '' : `/${name}`}/index.xml`,
        to: NEW_FEEDS[name] ?? '/feed.xml',
      })),
    ),
    ...inEach((prefix) => lists.map(([name, to = '']) => ({ from: `${prefix}/${name}/`, to }))),
    ...prefixes
      .slice(1)
      .flatMap((prefix) =>
        names.map((name) => ({ from: `${prefix}/${name}/`, to: `${main}/${name}/` })),
      ),
    ...(isEntry(values.languages) ? languages : []).map(({ tag }) => ({
      from: `/${tag}/`,
      to: '/',
    })),
    ...sections
      .filter((address) => /\/$|\.html$/.test(address))
      .map((address) => ({ from: address.replace(/\/$|\.html$/, '/index.xml'), to: '/feed.xml' })),
    ...termsOf(
      tasks.map(({ source }) => source),
      values,
    ),
  ];
}
