import { PageHeading } from '@/components/layout/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { getPosts } from '@/lib/blog';
import { pageMetadata } from '@/lib/seo/metadata';
import { CreditedPost } from '../_shared/cards';
import { Page } from '../_shared/page';

const description =
  'Stories, guides and news from the pyOpenSci community: peer review, packaging, open science and the people behind scientific Python.';

export const metadata = pageMetadata({ title: 'Blog', description, path: '/blog' });

export default function BlogPage() {
  const posts = getPosts();
  const featured = posts.find((post) => post.featured) ?? posts[0];
  return (
    <Page current="/blog">
      <PageHeading title="Blog">
        <p>
          Stories, guides and news from the people who write, review and teach scientific Python.
        </p>
      </PageHeading>
      <section aria-label="Posts" className="page grid gap-6 pb-8">
        <h2 className="sr-only">Posts</h2>
        {featured ? (
          <CreditedPost post={featured} wide />
        ) : (
          <EmptyState title="There are no posts yet">
            <p>The first one will stand here, and in the feed.</p>
          </EmptyState>
        )}
        <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {posts
            .filter((post) => post !== featured)
            .map((post) => (
              <CreditedPost key={post.slug} post={post} />
            ))}
        </div>
      </section>
    </Page>
  );
}
