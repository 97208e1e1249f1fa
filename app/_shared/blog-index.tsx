import { BlogBrowse } from '@/components/blog/blog-browse';
import { Pagination } from '@/components/blog/pagination';
import { TopicNav } from '@/components/blog/topic-nav';
import { PageHeading } from '@/components/layout/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { getFeaturedPost, getIndexPage, getPosts, getSeries } from '@/lib/blog';
import { byTag, byTopic, byYear } from '@/lib/blog/collections';
import { urls } from '@/lib/urls';
import { CreditedPost } from './cards';
import { Page } from './page';

export function BlogIndex({ number }: { number: number }) {
  const posts = getPosts();
  const page = getIndexPage(number);
  const featured = number === 1 ? getFeaturedPost() : undefined;
  if (!page) return null;
  return (
    <Page current="/blog">
      <PageHeading title={number === 1 ? 'Blog' : `Blog, page ${number}`}>
        <p>Tutorials, package stories, and community news for scientific Python.</p>
      </PageHeading>
      {posts.length > 0 && <TopicNav topics={byTopic(posts)} total={posts.length} />}
      <section aria-labelledby="posts" className="page grid gap-6 pb-8">
        <h2 id="posts" className="sr-only">
          Posts
        </h2>
        {featured && (
          <CreditedPost
            post={featured}
            size="wide"
            label={featured.featured ? 'Featured' : undefined}
          />
        )}
        {posts.length === 0 && (
          <EmptyState title="No posts yet">
            <p>
              Subscribe to the feed to get the first one, or{' '}
              <a href={urls.write('post')}>write it</a>.
            </p>
          </EmptyState>
        )}
        <div className="card-grid grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {page.items.map((post) => (
            <CreditedPost key={post.slug} post={post} />
          ))}
        </div>
      </section>
      <Pagination number={page.number} count={page.count} />
      {posts.length > 0 && (
        <BlogBrowse series={getSeries()} years={byYear(posts)} tags={byTag(posts)} />
      )}
    </Page>
  );
}
