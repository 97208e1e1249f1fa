import type { Metadata } from 'next';
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
}

/** The metadata of a page: title, description, canonical address, Open Graph, feed. */
export function pageMetadata({ title, description, path, article }: PageFacts): Metadata {
  const url = absoluteUrl(path);
  const image = { url: absoluteUrl('/og.png'), width: 1200, height: 630, alt: site.title };
  return {
    title: title ? `${title} · ${site.name}` : site.title,
    description,
    alternates: {
      canonical: url,
      types: {
        'application/rss+xml': [{ url: absoluteUrl('/feed.xml'), title: `${site.name} blog` }],
      },
    },
    openGraph: {
      title: title ?? site.title,
      description,
      url,
      siteName: site.name,
      locale: site.locale.replace('-', '_'),
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
