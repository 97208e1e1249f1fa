import type { Metadata } from 'next';
import { feedFiles, feedFormats, feedPath } from '../feed-paths';
import { site } from '../site';
import { absoluteUrl } from '../urls';

/** What a page says about itself to search engines and to sites that preview links. */
export interface PageFacts {
  /** Without the site's name, which is added. Absent on the home page. */
  title?: string;
  description: string;
  /** Root-relative. */
  path: string;
  /** Set for posts. */
  article?: { published: string; updated?: string; authors: string[]; tags: string[] };
  /** The picture that previews show, root-relative; that of the site when not given. */
  image?: string;
  /** The language of its words (BCP 47), where it is not the site's. */
  language?: string;
  /** Paths of the page in all its languages, itself included, by language tag. */
  translations?: Record<string, string>;
  /** A feed of what this page lists, by the path below which its formats stand. */
  feed?: { title: string; base: string };
  /** Set for pages that search engines are to leave out, such as previews of drafts. */
  hidden?: boolean;
  /** Further meta elements, by name. */
  other?: Record<string, string | string[]>;
}

/** Where the feeds are: the page's own, if it has one, before that of the blog. */
function feedLinks(own: PageFacts['feed']) {
  const feeds = [
    ...(own && own.base !== '' ? [own] : []),
    { title: `${site.name} blog`, base: '' },
  ];
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedFiles[format].type,
      feeds.map(({ title, base }) => ({ url: absoluteUrl(feedPath(base, format)), title })),
    ]),
  );
}

/** A language and where it is mostly spoken, as the Open Graph protocol writes it: `pt_BR`. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter(Boolean).join('_');
}

/** The metadata of a page: title, description, canonical address, Open Graph, feeds. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { title, description, path, article } = facts;
  const url = absoluteUrl(path);
  const alt = title ?? site.title;
  const image = { url: absoluteUrl(facts.image ?? '/og.png'), width: 1200, height: 630, alt };
  return {
    title: title ? `${title} · ${site.name}` : site.title,
    description,
    alternates: {
      canonical: url,
      types: feedLinks(facts.feed),
      languages: Object.fromEntries(
        Object.entries(facts.translations ?? {}).map(([tag, own]) => [tag, absoluteUrl(own)]),
      ),
    },
    ...(facts.hidden ? { robots: { index: false, follow: false } } : {}),
    ...(facts.other ? { other: facts.other } : {}),
    openGraph: {
      title: title ?? site.title,
      description,
      url,
      siteName: site.name,
      locale: openGraphLocale(facts.language ?? site.locale),
      images: [image],
      ...(article
        ? {
            type: 'article',
            publishedTime: article.published,
            modifiedTime: article.updated,
            authors: article.authors,
            tags: article.tags,
          }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image' },
  };
}
