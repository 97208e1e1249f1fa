import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JsonLd } from '../../../components/seo/json-ld';
import { postJsonLd, postMetadata } from '../../../lib/blog/metadata';
import { absoluteUrl } from '../../../lib/urls';
import { makePost } from './make-post';

const post = makePost({
  slug: 'a-post',
  title: '</script><script>alert(1)</script> & “more”',
  date: '2026-03-01',
  updated: '2026-04-02',
  tags: ['testing', 'docs'],
  doi: '10.5281/zenodo.123',
  lang: 'pt-BR',
});

interface Graph {
  '@graph': Array<Record<string, unknown>>;
}

describe('postJsonLd', () => {
  const [posting, crumbs] = (postJsonLd(post) as unknown as Graph)['@graph'];

  it('describes the post with its dates, language, license and DOI', () => {
    expect(posting).toMatchObject({
      '@type': 'BlogPosting',
      headline: post.title,
      datePublished: '2026-03-01',
      dateModified: '2026-04-02',
      inLanguage: 'pt-BR',
      identifier: 'https://doi.org/10.5281/zenodo.123',
      author: [{ name: expect.any(String) }],
    });
  });

  it('gives the way to it', () => {
    expect(crumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: absoluteUrl('/blog') },
        { position: 2, item: absoluteUrl('/blog/topics/learn') },
        { position: 3, item: absoluteUrl('/blog/a-post') },
      ],
    });
  });

  it('cannot end its element, and reads back as it was', () => {
    const html = renderToStaticMarkup(<JsonLd data={postJsonLd(post)} />);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const json = html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(postJsonLd(post))));
  });
});

describe('postMetadata', () => {
  it('names title, authors, date and DOI for reference managers', () => {
    expect(postMetadata(post).other).toMatchObject({
      citation_title: post.title,
      citation_publication_date: '2026/03/01',
      citation_doi: '10.5281/zenodo.123',
      citation_keywords: 'testing; docs',
      'DC.date': '2026-03-01',
      'DC.language': 'pt-BR',
    });
  });

  it.each([
    [undefined, 'en_US'],
    ['pt-BR', 'pt_BR'],
    ['es', 'es_ES'],
    ['ar', 'ar_EG'],
    ['tlh', 'tlh'],
  ])('says the language %s to sites that preview links as %s', (lang, locale) => {
    expect(postMetadata({ ...post, lang }).openGraph).toMatchObject({ locale });
  });

  it('shows the feeds of the topic before those of the blog', () => {
    const types = postMetadata(post).alternates?.types as Record<string, Array<{ url: string }>>;
    expect(types['application/rss+xml']?.map(({ url }) => url)).toEqual([
      absoluteUrl('/blog/topics/learn/feed.xml'),
      absoluteUrl('/feed.xml'),
    ]);
    expect(Object.keys(types)).toHaveLength(3);
  });

  it('keeps previews out of search engines', () => {
    expect(postMetadata(post).robots).toBeUndefined();
    for (const state of ['draft', 'scheduled'] as const) {
      expect(postMetadata({ ...post, state }).robots).toMatchObject({ index: false });
    }
  });
});
