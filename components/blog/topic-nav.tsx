import { ChipLink } from '@/components/ui/chip-link';
import { topicLabel } from '@/lib/blog/labels';
import type { Topic } from '@/lib/content/schema/post';
import { urls } from '@/lib/urls';

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
      <ul className="flex flex-wrap gap-2">
        {entries.map(({ key, label, href, count }) => (
          <li key={href}>
            <ChipLink
              href={href}
              aria-current={key === current ? 'page' : undefined}
              count={
                <>
                  {count} <span className="sr-only">{count === 1 ? 'post' : 'posts'}</span>
                </>
              }
            >
              {label}{' '}
            </ChipLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
