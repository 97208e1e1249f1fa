import type { Metadata } from 'next';
import { licenseOf } from '../licenses';
import { creditOf, getPerson } from '../people';
import { breadcrumbList } from '../seo/breadcrumbs';
import { pageMetadata } from '../seo/metadata';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { topicLabel } from './labels';
import type { Translation } from './language';
import { scopeFacts } from './scopes';
import type { Post } from './types';

/** Meta elements by which reference managers read a page: Highwire Press and Dublin Core. */
function citationTags(post: Post, authors: string[]): Record<string, string | string[]> {
  const url = absoluteUrl(urls.post(post.slug));
  const language = post.lang ?? site.language;
  return {
    citation_title: post.title,
    citation_author: authors,
    citation_publication_date: post.date.replaceAll('-', '/'),
    citation_publisher: site.name,
    citation_journal_title: `${site.name} blog`,
    citation_language: language,
    citation_public_url: url,
    ...(post.tags.length > 0 ? { citation_keywords: post.tags.join('; ') } : {}),
    ...(post.doi ? { citation_doi: post.doi } : {}),
    'DC.title': post.title,
    'DC.creator': authors,
    'DC.date': post.date,
    'DC.description': post.description,
    'DC.publisher': site.name,
    'DC.type': 'Text',
    'DC.format': 'text/html',
    'DC.language': language,
    'DC.rights': licenseOf(post).url,
    'DC.identifier': post.doi ? [url, `doi:${post.doi}`] : url,
  };
}

/**
 * What a post's page says about itself in its head.
 * @param translations the post in all its languages, where it has several
 */
export function postMetadata(post: Post, translations: readonly Translation[] = []): Metadata {
  const { title, description, slug, date, updated, tags, topic, state } = post;
  const authors = post.authors.map((handle) => creditOf(handle).name);
  return pageMetadata({
    title,
    description,
    path: urls.post(slug),
    article: { published: date, updated, authors, tags },
    image: urls.postImage(slug),
    language: post.lang,
    translations: Object.fromEntries(
      translations.map(({ language, slug: own }) => [language, urls.post(own)]),
    ),
    feed: scopeFacts('topic', topic),
    hidden: state !== 'published',
    other: citationTags(post, authors),
  });
}

function author(handle: string): Record<string, unknown> {
  const { name, href } = creditOf(handle);
  const person = getPerson(handle);
  return {
    '@type': person ? 'Person' : 'Organization',
    name,
    url: href && absoluteUrl(href),
    sameAs: person?.orcid && `https://orcid.org/${person.orcid}`,
  };
}

/** A post and the way to it, for search engines (https://schema.org/BlogPosting). */
export function postJsonLd(post: Post): Record<string, unknown> {
  const url = absoluteUrl(urls.post(post.slug));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BlogPosting',
        '@id': url,
        url,
        mainEntityOfPage: url,
        headline: post.title,
        description: post.description,
        image: absoluteUrl(urls.postImage(post.slug)),
        datePublished: post.date,
        dateModified: post.updated ?? post.date,
        inLanguage: post.lang ?? site.language,
        articleSection: topicLabel(post.topic),
        keywords: post.tags,
        license: licenseOf(post).url,
        author: post.authors.map(author),
        publisher: { '@type': 'Organization', name: site.name, url: absoluteUrl('/') },
        identifier: post.doi && `https://doi.org/${post.doi}`,
      },
      breadcrumbList([
        { name: 'Blog', path: '/blog' },
        { name: topicLabel(post.topic), path: urls.topic(post.topic) },
        { name: post.title, path: urls.post(post.slug) },
      ]),
    ],
  };
}
