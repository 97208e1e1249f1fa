import { topicLabel } from '@/lib/blog/labels';
import type { Topic } from '@/lib/content/schema/post';
import { urls } from '@/lib/urls';

const look =
  'inline-flex min-h-10 items-center gap-2 rounded-full border px-4 font-bold no-underline hover:underline aria-[current]:border-transparent aria-[current]:bg-fill aria-[current]:text-on-fill border-control text-ink';

/** The topics of the blog with their counts, the present one marked. */
export function TopicNav({
  topics,
  total,
  current,
}: {
  topics: ReadonlyArray<{ key: Topic; posts: readonly unknown[] }>;
  total: number;
  /** `null` where none of them is shown, not even all. */
  current?: Topic | null;
}) {
  const entries = [
    { key: undefined, label: 'All', href: '/blog', count: total },
    ...topics.map(({ key, posts }) => ({
      key,
      label: topicLabel(key),
      href: urls.topic(key),
      count: posts.length,
    })),
  ];
  return (
    <nav aria-label="Topics" className="page pb-8">
      <ul className="flex flex-wrap gap-2.5">
        {entries.map(({ key, label, href, count }) => (
          <li key={href}>
            <a href={href} aria-current={key === current ? 'page' : undefined} className={look}>
              {label}{' '}
              <span className="text-sm font-normal tabular-nums opacity-90">
                {count} <span className="sr-only">{count === 1 ? 'post' : 'posts'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
