import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FeedLinks } from '@/components/blog/feed-links';
import { TopicNav } from '@/components/blog/topic-nav';
import { PageHeading } from '@/components/layout/page-heading';
import { JsonLd } from '@/components/seo/json-ld';
import { getPosts } from '@/lib/blog';
import { byTopic } from '@/lib/blog/collections';
import { getCollections, type ScopeKind, scopeFacts, scopeText } from '@/lib/blog/scopes';
import { topics } from '@/lib/content/schema/post';
import { breadcrumbList } from '@/lib/seo/breadcrumbs';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from './page';
import { paramsOf, type RouteParams } from './params';
import { PostList } from './post-list';

const find = (kind: ScopeKind, key: string) =>
  getCollections(kind).find((collection) => collection.key === key);

function metadataOf(kind: ScopeKind, key: string): Metadata {
  const posts = find(kind, key)?.posts;
  if (!posts) return {};
  const { title, description } = scopeText(kind, key, posts.length);
  const facts = scopeFacts(kind, key);
  // A list of which nothing is out is a preview itself.
  const hidden = posts.every(({ state }) => state !== 'published');
  return pageMetadata({ title, description, path: facts.page, feed: facts, hidden });
}

function CollectionPage({ kind, value }: { kind: ScopeKind; value: string }) {
  const posts = find(kind, value)?.posts;
  if (!posts) notFound();
  const { title, intro } = scopeText(kind, value, posts.length);
  const facts = scopeFacts(kind, value);
  const crumbs = [
    { name: 'Blog', path: '/blog' },
    { name: title, path: facts.page },
  ];
  return (
    <Page current="/blog/">
      <JsonLd data={{ '@context': 'https://schema.org', ...breadcrumbList(crumbs) }} />
      <PageHeading title={title}>
        <p>{intro}</p>
      </PageHeading>
      <TopicNav
        topics={byTopic(getPosts())}
        total={getPosts().length}
        current={kind === 'topic' ? topics.find((topic) => topic === value) : null}
      />
      <PostList posts={posts} title={title} />
      <div className="page pb-8">
        <FeedLinks base={facts.base} />
      </div>
    </Page>
  );
}

/**
 * The route of the pages of all topics, tags or authors: what its file exports.
 * @param name the name of its parameter
 */
export function collectionRoute<Name extends string>(kind: ScopeKind, name: Name) {
  return {
    generateStaticParams: () =>
      paramsOf(
        name,
        getCollections(kind).map(({ key }) => key),
      ),
    generateMetadata: async ({ params }: RouteParams<Name>) =>
      metadataOf(kind, (await params)[name]),
    render: async ({ params }: RouteParams<Name>) => (
      <CollectionPage kind={kind} value={(await params)[name]} />
    ),
  };
}
