import type { Topic } from '../content/schema/post';
import { counted } from '../counted';
import type { FeedFacts } from '../feed-paths';
import { creditOf } from '../people';
import { site } from '../site';
import { urls } from '../urls';
import { getPosts, getPublishedPosts } from '.';
import { byAuthor, byTag, byTopic, type Collection } from './collections';
import { topicLabel } from './labels';

export type ScopeKind = 'topic' | 'tag' | 'author';

export const blogFacts: FeedFacts = {
  title: `${site.name} blog`,
  description: site.description,
  page: '/blog',
  base: '',
};

const groups = {
  topic: byTopic,
  tag: byTag,
  author: byAuthor,
} satisfies Record<ScopeKind, (posts: ReturnType<typeof getPosts>) => readonly Collection[]>;

/** The name of a topic, a tag or an author, as titles and sentences have it. */
const names: Record<ScopeKind, (key: string) => { title: string; posts: string }> = {
  topic: (key) => ({ title: topicLabel(key as Topic), posts: `on ${topicLabel(key as Topic)}` }),
  tag: (key) => ({ title: `#${key}`, posts: `tagged ${key}` }),
  author: (key) => ({ title: creditOf(key).name, posts: `by ${creditOf(key).name}` }),
};

/** The topics, tags or authors that the pages show. */
export function getCollections(kind: ScopeKind): readonly Collection[] {
  return groups[kind](getPosts());
}

/** What a feed of a topic, a tag or an author says of itself. */
export function scopeFacts(kind: ScopeKind, key: string): FeedFacts {
  const { title, posts } = names[kind](key);
  const base = urls[kind](key);
  return {
    title: `${site.name} blog: ${title}`,
    description: `Posts ${posts}.`,
    page: base,
    base,
  };
}

/** The topics, tags or authors whose posts are out, which have feeds. */
export function getFeedCollections(kind: ScopeKind): readonly Collection[] {
  return groups[kind](getPublishedPosts());
}

const topicIntros: Record<Topic, string> = {
  community: 'The people of scientific Python: what they do together, and how it went.',
  learn: 'Guides to packaging, testing, documenting, and sharing research code.',
  software: 'Packages, tools, and practice of scientific Python.',
  updates: 'News of pyOpenSci itself.',
};

/** The heading of a topic's page, where its name alone is the name of another page. */
const topicTitles: Partial<Record<Topic, string>> = { learn: 'Tutorials and guides' };

/** What the page of a topic, a tag or an author says over its list. */
export function scopeText(
  kind: ScopeKind,
  key: string,
  length: number,
): { title: string; intro: string; description: string } {
  const posts = counted(length, 'post');
  if (kind === 'topic') {
    const intro = topicIntros[key as Topic];
    const description = `${intro} ${posts} of the pyOpenSci blog.`;
    return { title: topicTitles[key as Topic] ?? topicLabel(key as Topic), intro, description };
  }
  if (kind === 'tag') {
    const description = `${posts} of the pyOpenSci blog with the tag ${key}, newest first.`;
    return { title: `Tag: ${key}`, intro: `${posts} with this tag.`, description };
  }
  const { name } = creditOf(key);
  const description = `${posts} of the pyOpenSci blog by ${name}.`;
  return { title: name, intro: `${posts} by ${name}.`, description };
}
