import { urls } from '@/lib/urls';

export function TagList({ tags }: { tags: ReadonlyArray<{ tag: string; count?: number }> }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {tags.map(({ tag, count }) => (
        <li key={tag}>
          <a
            href={urls.tag(tag)}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-surface px-3.5 text-sm text-ink no-underline hover:border-control hover:underline"
          >
            {tag}
            {count !== undefined && (
              <span className="text-ink-soft tabular-nums">
                {count} <span className="sr-only">{count === 1 ? 'post' : 'posts'}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
