import { getPost, getPosts, topicLabel } from '../blog';
import { readData } from '../content/data';
import { packageNotes } from '../content/repository';
import { getEvent, getEvents, kindLabel, modeLabel } from '../events';
import { analyzeBody } from '../mdx/analysis';
import { categoryLabel, domainLabel, getPackages, packageTopics } from '../packages';
import { packageLicense } from '../packages/facts';
import { getStandingPages } from '../pages';
import { getPartners } from '../partners';
import { creditOf, creditOfRef, type Group, getPeople, groupLabel, groups } from '../people';
import type { PersonRef } from '../people/types';
import { urls } from '../urls';
import { joinList, type SearchDocument } from './document';

/** The distinct words of a text: how often one occurs would only favor long texts. */
const distinctWords = (text: string): string =>
  [...new Set(text.match(/[\p{L}\p{N}]+/gu))].join(' ');

function bodyFields(body: string): Pick<SearchDocument, 'headings' | 'text'> {
  const { headings, prose } = analyzeBody(body);
  return { headings: headings.map(({ text }) => text).join('. '), text: distinctWords(prose) };
}

/** Pages and posts; those that answer a task with what it is called. */
function textDocuments(): SearchDocument[] {
  const pages = new Map(postDocuments().map((post) => [post.id, post]));
  for (const { slug, title, description, body } of getStandingPages()) {
    const id = `/${slug}`;
    pages.set(id, { id, type: 'Page', title, description, ...bodyFields(body.raw) });
  }
  for (const { slug, name, text = '' } of getPartners()) {
    const id = urls.partner(slug);
    pages.set(id, { id, type: 'Page', title: name, description: text, keywords: 'partner' });
  }
  for (const { title, href, description, tasks } of readData('search-pages')) {
    const fields = { title, description, tasks: joinList(tasks) };
    pages.set(href, { ...pages.get(href), id: href, type: 'Page', ...fields });
  }
  return [...pages.values()];
}

/** A package with ten times the stars counts a third more. */
const popularity = (stars = 0): number => 1 + Math.log10(1 + stars) / 3;

/** Names and handles, each person once. */
const namesOf = (people: readonly PersonRef[]): string =>
  joinList([...new Set(people.flatMap((ref) => [creditOfRef(ref).name, ref.handle]))]);

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
      tasks: joinList(topics.tasks),
      domains: joinList(topics.domains.map(domainLabel)),
      keywords: joinList([
        ...item.categories.map(categoryLabel),
        packageLicense(item.slug)?.value,
        item.joss?.doi,
        item.archive?.doi,
        item.active ? undefined : 'archived, no longer maintained',
      ]),
      people: namesOf([...item.authors, ...item.maintainers]),
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
    keywords: joinList([topicLabel(post.topic), ...(post.tags ?? []), post.series?.name]),
    people: joinList(post.authors.map((handle) => creditOf(handle).name)),
    ...bodyFields(getPost(post.slug)?.body ?? ''),
  }));

const eventDocuments = (): SearchDocument[] =>
  getEvents().map((event) => ({
    id: urls.event(event.slug),
    type: 'Event',
    title: event.title,
    description: event.description,
    keywords: joinList([
      kindLabel(event.kind),
      modeLabel(event.place.mode),
      event.place.name,
      event.place.address,
      event.conference,
      event.start.slice(0, 4),
    ]),
    people: joinList((event.speakers ?? []).map((handle) => creditOf(handle).name)),
    ...bodyFields(getEvent(event.slug)?.body ?? ''),
  }));

/** Who leads the community comes first among people of the same name. */
const prominence = (group: Group): number => 1 + (groups.length - groups.indexOf(group)) / 10;

const personDocuments = (): SearchDocument[] =>
  getPeople().map(({ handle, name, group, organization }) => ({
    id: urls.person(handle),
    type: 'Person',
    weight: prominence(group),
    title: name,
    description: [groupLabel(group), organization].filter(Boolean).join(', '),
    people: handle,
  }));

/** Everything the site's search finds, in shards of bounded size: a file each. */
export function siteShards(size = 250): SearchDocument[][] {
  const texts = textDocuments();
  const isPost = ({ type }: SearchDocument): boolean => type === 'Post';
  const main = [
    ...texts.filter((text) => !isPost(text)),
    ...packageDocuments(),
    ...eventDocuments(),
  ];
  return [main, texts.filter(isPost), personDocuments()].flatMap((documents) =>
    Array.from({ length: Math.ceil(documents.length / size) }, (_, shard) =>
      documents.slice(shard * size, (shard + 1) * size),
    ),
  );
}
