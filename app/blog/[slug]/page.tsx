import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { Page } from '@/app/_shared/page';
import { slugParams } from '@/app/_shared/params';
import { PostHeader } from '@/components/blog/post-header';
import { PostSource } from '@/components/blog/post-source';
import { TableOfContents } from '@/components/blog/table-of-contents';
import { getPost, getPosts } from '@/lib/blog';
import { renderBody } from '@/lib/mdx';
import { creditOf } from '@/lib/people';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return slugParams(getPosts().map(({ slug }) => slug));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = getPost((await params).slug);
  if (!post) return {};
  const { title, description, slug, date, updated, tags } = post;
  const authors = post.authors.map((handle) => creditOf(handle).name);
  const article = { published: date, updated, authors, tags };
  return pageMetadata({ title, description, path: `/blog/${slug}`, article });
}

export default async function PostPage({ params }: Props) {
  const post = getPost((await params).slug);
  if (!post) notFound();
  const { content, toc } = await renderBody(post.body, mdxComponents);
  return (
    <Page current="/blog" search={{ type: 'Post', art: { palette: post.topic, seed: post.slug } }}>
      <article lang={post.lang}>
        <PostHeader post={post} authors={post.authors.map(creditOf)} />
        <div className="page grid gap-x-14 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)]">
          {post.toc && toc.length > 1 && <TableOfContents entries={toc} />}
          <div className="min-w-0 lg:col-start-1 lg:row-start-1">
            <div className="prose">{content}</div>
            {post.source && <PostSource source={post.source} />}
          </div>
        </div>
      </article>
    </Page>
  );
}
