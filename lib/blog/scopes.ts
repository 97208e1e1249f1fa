import type { Topic } from '../content/schema/post';
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

const facts: Record<ScopeKind, (key: string) => FeedFacts> = {
  topic: (key) => {
    const base = urls.topic(key);
    const title = `${site.name} blog: ${topicLabel(key as Topic)}`;
    return { title, description: `Posts on ${topicLabel(key as Topic)}.`, page: base, base };
  },
  tag: (key) => {
    const base = urls.tag(key);
    return {
      title: `${site.name} blog: #${key}`,
      description: `Posts tagged ${key}.`,
      page: base,
      base,
    };
  },
  author: (key) => {
    const base = urls.author(key);
    const { name } = creditOf(key);
    return {
      title: `${site.name} blog: ${name}`,
      description: `Posts by ${name}.`,
      page: base,
      base,
    };
  },
};

/** The topics, tags or authors that the pages show. */
export function getCollections(kind: ScopeKind): readonly Collection[] {
  return groups[kind](getPosts());
}

/** What a feed of a topic, a tag or an author says of itself. */
export function scopeFacts(kind: ScopeKind, key: string): FeedFacts {
  return facts[kind](key);
}

/** The topics, tags or authors whose posts are out, which have feeds. */
export function getFeedCollections(kind: ScopeKind): readonly Collection[] {
  return groups[kind](getPublishedPosts());
}

const count = (number: number): string => `${number} ${number === 1 ? 'post' : 'posts'}`;

const topicIntros: Record<Topic, string> = {
  community: 'The people of scientific Python: what they do together, and how it went.',
  learn: 'Guides to packaging, testing, documenting and sharing research code.',
  software: 'Packages, tools and practice of scientific Python.',
  updates: 'News of pyOpenSci itself.',
};

/** What the page of a topic, a tag or an author says over its list. */
export function scopeText(
  kind: ScopeKind,
  key: string,
  length: number,
): { title: string; intro: string; description: string } {
  if (kind === 'topic') {
    const topic = key as Topic;
    const title = topicLabel(topic);
    const intro = topicIntros[topic];
    return { title, intro, description: `${intro} ${count(length)} of the pyOpenSci blog.` };
  }
  if (kind === 'tag') {
    const intro = `${count(length)} with this tag.`;
    const description = `${count(length)} of the pyOpenSci blog with the tag ${key}, newest first.`;
    return { title: `Tag: ${key}`, intro, description };
  }
  const { name } = creditOf(key);
  const intro = `${count(length)} by ${name}.`;
  return { title: name, intro, description: `${count(length)} of the pyOpenSci blog by ${name}.` };
}
