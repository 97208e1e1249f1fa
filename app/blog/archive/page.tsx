import { Page } from '@/app/_shared/page';
import { PostRow } from '@/components/blog/post-row';
import { TopicNav } from '@/components/blog/topic-nav';
import { PageHeading } from '@/components/layout/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { getPosts } from '@/lib/blog';
import { byTopic, byYear } from '@/lib/blog/collections';
import { pageMetadata } from '@/lib/seo/metadata';

const description = 'Every post of the pyOpenSci blog, year by year, the newest first.';

export const metadata = pageMetadata({ title: 'Blog archive', description, path: '/blog/archive' });

export default function ArchivePage() {
  const posts = getPosts();
  const years = byYear(posts);
  return (
    <Page current="/blog/">
      <PageHeading title="Blog archive">
        <p>
          {posts.length === 1 ? 'The only post' : `All ${posts.length} posts`} of the blog by year,
          newest first.
        </p>
      </PageHeading>
      {posts.length > 0 && <TopicNav topics={byTopic(posts)} total={posts.length} current={null} />}
      <div className="page grid gap-10 pb-8">
        {years.length === 0 && <EmptyState title="There are no posts yet" />}
        {years.map(({ key, posts: postsOfYear }) => (
          <section key={key} aria-labelledby={`y${key}`}>
            <h2 id={`y${key}`} className="mb-3 text-2xl">
              {key}
            </h2>
            <ul className="border-t border-line">
              {postsOfYear.map((post) => (
                <PostRow key={post.slug} post={post} yearIsSaid />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
