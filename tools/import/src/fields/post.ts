import { type Topic, topics } from '@/lib/content/schema/post';
import { type Entry, isEntry, readText, readTexts } from '@/lib/data/loose';
import { slugify } from '@/lib/slug';
import type { MdxContext } from '../mdx/context';
import type { Notes } from '../notes';
import type { People } from './people';
import { plainLine } from './texts';

/** Categories that say where the old theme shows a post, not what it is about. */
const OF_THEME = new Set([
  'blog-post',
  'blog',
  'post',
  'posts',
  'highlight',
  'event',
  'events',
  'uncategorized',
  ...topics,
]);
const TOPICS: Readonly<Record<string, Topic>> = {
  education: 'learn',
  learning: 'learn',
  training: 'learn',
  tutorial: 'learn',
  tutorials: 'learn',
  lesson: 'learn',
  packaging: 'software',
  packages: 'software',
  'peer-review': 'software',
  news: 'updates',
  update: 'updates',
  announcement: 'updates',
  ...(Object.fromEntries(topics.map((topic) => [topic, topic])) as Record<Topic, Topic>),
};

/** What may follow a name, and is none. */
const DEGREES = /,\s*(?:Ph\.?\s?D|M\.?\s?D|M\.?\s?Sc|B\.?\s?Sc|Dr|Jr|Sr|M\.?A|MBA|Esq)\b\.?/gi;

/** The names in a byline: `A, B and C`. */
export function namesIn(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value];
  const texts = entries.flatMap((entry) =>
    readTexts(isEntry(entry) ? (entry.github ?? entry.name) : entry),
  );
  return texts
    .flatMap((text) => text.replace(DEGREES, '').split(/\s*(?:,|;|&|\band\b)\s*/i))
    .filter((name) => name !== '');
}

export function readAuthors(data: Entry, people: People, notes: Notes): string[] {
  const names = [...namesIn(data.authors), ...namesIn(data.author)];
  if (names.length === 0) {
    const team = people.find('site-team').handle;
    notes.add('person', 'author', `nobody is named; ${team} stands for now`);
    return [team];
  }
  const matches = names.map((name) => ({ ...people.find(name.replace(/^@/, '')), name }));
  for (const { name, handle, how } of matches) {
    const why =
      how === 'person'
        ? 'a contributor'
        : 'an entry of data/authors.yml; add the GitHub name of the person';
    notes.add(
      how === 'person' || handle === 'site-team' ? 'changed' : 'person',
      `${name} → ${handle}`,
      why,
    );
  }
  return [...new Set(matches.map(({ handle }) => handle))];
}

/** The topic, from `blog_topic`, else guessed from the categories. */
export function readTopic(data: Entry, notes: Notes): Topic {
  const given = readText(data.blog_topic) ?? readText(data.topic);
  const own = given && TOPICS[slugify(given)];
  if (own) return own;
  const words = [
    ...readTexts(data.categories),
    ...readTexts(data.category),
    ...readTexts(data.tags),
  ].map(slugify);
  const guess =
    words
      .filter((word) => word !== 'community')
      .map((word) => TOPICS[word])
      .find(Boolean) ?? 'community';
  notes.add(
    'person',
    `topic: ${guess}`,
    given ? `"${given}" is no topic; this is a guess` : 'no topic is given; this is a guess',
  );
  return guess;
}

/** Tags, from tags and categories, without the theme's own. */
export function readTags(data: Entry): string[] {
  const words = [
    ...readTexts(data.tags),
    ...readTexts(data.categories),
    ...readTexts(data.category),
  ];
  const split = words.flatMap((word) =>
    Array.isArray(data.categories) || word.includes(' ') ? [word] : word.split(/\s+/),
  );
  return [...new Set(split.map(slugify))].filter((tag) => tag !== '' && !OF_THEME.has(tag));
}

/** The picture over a document, where the old site has its file. */
export function readCover(
  data: Entry,
  has: (src: string) => boolean,
  image: MdxContext['image'],
  notes: Notes,
): Entry | undefined {
  const header = isEntry(data.header) ? data.header : {};
  const pick = (value: unknown): Entry =>
    isEntry(value)
      ? { src: readText(value.src) ?? readText(value.url), alt: value.alt }
      : { src: readText(value) };
  const choices = [
    {
      src: readText(header.overlay_image) ?? readText(header.image),
      alt: header.image_description ?? header.alt,
    },
    pick(data.image),
    pick(data.highlight_image),
    { src: readText(data.blog_image), alt: data.blog_image_alt },
  ];
  for (const { src, alt } of choices) {
    if (typeof src !== 'string') continue;
    const path = src.startsWith('/') || URL.canParse(src) ? src : `/${src}`;
    const target = image(path);
    if (!('local' in target) || !has(target.local)) {
      notes.add(
        'left-out',
        src,
        'the picture of the header: the file is not in the folder that was imported',
      );
      continue;
    }
    const given = readText(alt) ?? readText(data.blog_image_alt);
    if (!given)
      notes.add('person', target.local, 'the cover has no text alternative; describe the picture');
    const caption = readText(header.caption);
    return {
      src: target.local,
      alt: given ? plainLine(given) : 'The picture above the text on the earlier website',
      ...(caption ? { caption: plainLine(caption) } : {}),
    };
  }
  return undefined;
}
