import { getPost, getPosts, topicLabel } from '../blog';
import { readData } from '../content/data';
import { packageNotes } from '../content/repository';
import { getEvent, getEvents, kindLabel, modeLabel } from '../events';
import { analyzeBody } from '../mdx/analysis';
import { categoryLabel, domainLabel, getPackages, packageTopics } from '../packages';
import { packageLicense } from '../packages/facts';
import { getStandingPages } from '../pages';
import { getPartners } from '../partners';
import { creditOf, creditOfRef, getPeople, groupLabel } from '../people';
import { urls } from '../urls';
import type { SearchDocument } from './document';

/** The distinct words of a text: how often one occurs would only favor long texts. */
const distinctWords = (text: string): string =>
  [...new Set(text.match(/[\p{L}\p{N}]+/gu))].join(' ');

function bodyFields(body: string): Pick<SearchDocument, 'headings' | 'text'> {
  const { headings, prose } = analyzeBody(body);
  return { headings: headings.map(({ text }) => text).join('. '), text: distinctWords(prose) };
}

/** The pages that answer a task, with the text of those that are documents, and all other documents. */
function pageDocuments(): SearchDocument[] {
  const pages = new Map<string, SearchDocument>();
  for (const { slug, title, description, body } of getStandingPages()) {
    const id = `/${slug}`;
    pages.set(id, { id, type: 'Page', title, description, ...bodyFields(body.raw) });
  }
  for (const { slug, name, text = '' } of getPartners()) {
    const id = urls.partner(slug);
    pages.set(id, { id, type: 'Page', title: name, description: text, keywords: 'partner' });
  }
  for (const { title, href, description, tasks } of readData('search-pages')) {
    const fields = { title, description, tasks: tasks.join('. ') };
    pages.set(href, { ...pages.get(href), id: href, type: 'Page', ...fields });
  }
  return [...pages.values()];
}

/** A package with ten times the stars counts a third more. */
const popularity = (stars = 0): number => 1 + Math.log10(1 + stars) / 3;

export function packageDocuments(): SearchDocument[] {
  return getPackages().map((item): SearchDocument => {
    const topics = packageTopics(item.slug);
    const note = packageNotes.find((candidate) => candidate.package === item.slug);
    return {
      id: urls.package(item.slug),
      type: 'Package',
      weight: popularity(item.figures.stars),
      title: item.name,
      description: item.description,
      tasks: topics.tasks.join('. '),
      domains: topics.domains.map(domainLabel).join('. '),
      keywords: [
        ...item.categories.map(categoryLabel),
        packageLicense(item.slug)?.value,
        item.joss?.doi,
        item.archive?.doi,
        item.active ? undefined : 'archived, no longer maintained',
      ].join('. '),
      people: [...item.authors, ...item.maintainers]
        .map((ref) => `${creditOfRef(ref).name} ${ref.handle ?? ''}`)
        .join('. '),
      ...(note ? bodyFields(note.body.raw) : {}),
    };
  });
}

const postDocuments = (): SearchDocument[] =>
  getPosts().map((post) => ({
    id: urls.post(post.slug),
    type: 'Post',
    title: post.title,
    description: post.description,
    ...(post.lang ? { lang: post.lang } : {}),
    keywords: [topicLabel(post.topic), ...(post.tags ?? []), post.series?.name].join('. '),
    people: post.authors.map((handle) => creditOf(handle).name).join('. '),
    ...bodyFields(getPost(post.slug)?.body ?? ''),
  }));

const eventDocuments = (): SearchDocument[] =>
  getEvents().map((event) => ({
    id: urls.event(event.slug),
    type: 'Event',
    title: event.title,
    description: event.description,
    keywords: [
      kindLabel(event.kind),
      modeLabel(event.place.mode),
      event.place.name,
      event.place.address,
      event.conference,
      event.start.slice(0, 4),
    ].join('. '),
    people: (event.speakers ?? []).map((handle) => creditOf(handle).name).join('. '),
    ...bodyFields(getEvent(event.slug)?.body ?? ''),
  }));

const personDocuments = (): SearchDocument[] =>
  getPeople().map(({ handle, name, group, organization }) => ({
    id: urls.person(handle),
    type: 'Person',
    title: name,
    description: [groupLabel(group), organization].filter(Boolean).join(', '),
    people: handle,
  }));

/** Everything the site's search finds, in shards of bounded size: a file each. */
export function siteShards(size = 250): SearchDocument[][] {
  const main = [...pageDocuments(), ...packageDocuments(), ...eventDocuments()];
  return [main, postDocuments(), personDocuments()].flatMap((documents) =>
    Array.from({ length: Math.ceil(documents.length / size) }, (_, shard) =>
      documents.slice(shard * size, (shard + 1) * size),
    ),
  );
}
