import { PostRow } from '@/components/blog/post-row';
import { PAGE_SIZE } from '@/lib/blog/paging';
import type { Post } from '@/lib/blog/types';
import { CreditedPost } from './cards';

/** Shows the first page as cards and the rest as lines, which keeps long lists light. */
export function PostList({ posts, title }: { posts: readonly Post[]; title: string }) {
  const rest = posts.slice(PAGE_SIZE);
  return (
    <section aria-labelledby="posts" className="page pb-8">
      <h2 id="posts" className="sr-only">
        {title}
      </h2>
      <div className="card-grid grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {posts.slice(0, PAGE_SIZE).map((post) => (
          <CreditedPost key={post.slug} post={post} />
        ))}
      </div>
      {rest.length > 0 && (
        <>
          <h2 className="mt-12 mb-3 text-2xl">Earlier posts</h2>
          <ul className="border-t border-line">
            {rest.map((post) => (
              <PostRow key={post.slug} post={post} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
