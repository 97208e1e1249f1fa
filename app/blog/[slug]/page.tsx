import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { Page } from '@/app/_shared/page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { PostFooter } from '@/app/_shared/post-footer';
import { PostNavigation, SeriesSteps } from '@/app/_shared/post-navigation';
import { PostHeader } from '@/components/blog/post-header';
import { PreviewNotice } from '@/components/blog/preview-notice';
import { SeriesStrip } from '@/components/blog/series-strip';
import { TableOfContents } from '@/components/blog/table-of-contents';
import { JsonLd } from '@/components/seo/json-ld';
import { getPost, getPosts, getSeries } from '@/lib/blog';
import { authorCredit } from '@/lib/blog/credits';
import { sectionOf } from '@/lib/blog/labels';
import { languageOf, translationsOf } from '@/lib/blog/language';
import { postJsonLd, postMetadata } from '@/lib/blog/metadata';
import { seriesPlace } from '@/lib/blog/series';
import { coverImage } from '@/lib/images';
import { renderBody } from '@/lib/mdx';
import { urls } from '@/lib/urls';

export const generateStaticParams = () => paramsOf('slug', getPosts());

export async function generateMetadata({ params }: RouteParams<'slug'>): Promise<Metadata> {
  const post = getPost((await params).slug);
  return post ? postMetadata(post, translationsOf(post, getPosts())) : {};
}

export default async function PostPage({ params }: RouteParams<'slug'>) {
  const post = getPost((await params).slug);
  if (!post) notFound();
  const image = coverImage(post);
  const { content, toc } = await renderBody(
    post.body,
    mdxComponents({ topic: post.topic, path: urls.post(post.slug) }),
    { file: post.file, belowPicture: image !== undefined },
  );
  const { lang, dir } = languageOf(post);
  const place = seriesPlace(getSeries(), post);
  return (
    <Page current={sectionOf(post.topic)}>
      <script async fetchPriority="low" type="module" src="/assets/js/post.js" />
      <JsonLd data={postJsonLd(post)} />
      <PreviewNotice post={post} />
      <article dir={dir}>
        <PostHeader
          post={post}
          authors={post.authors.map(authorCredit)}
          translations={translationsOf(post, getPosts())}
          image={image}
        />
        {place && <SeriesStrip place={place} slug={post.slug} />}
        <div className="page grid gap-x-14 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)]">
          {post.toc && toc.length > 1 && <TableOfContents entries={toc} lang={lang} />}
          <div className="min-w-0 lg:col-start-1 lg:row-start-1">
            <div lang={lang} className="prose">
              {content}
            </div>
            {place && <SeriesSteps place={place} />}
            <PostFooter post={post} />
          </div>
        </div>
      </article>
      <PostNavigation post={post} />
    </Page>
  );
}
