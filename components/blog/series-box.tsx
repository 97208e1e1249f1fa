import { languageOf } from '@/lib/blog/language';
import type { SeriesPlace } from '@/lib/blog/series';
import { urls } from '@/lib/urls';

export function SeriesBox({ place, slug }: { place: SeriesPlace; slug: string }) {
  const { series, part } = place;
  return (
    <nav
      aria-label="Series"
      className="mb-8 max-w-text rounded-md border border-line bg-surface px-5 py-3 print:border-0 print:px-0"
    >
      <p>
        Part {part} of {series.parts} in the series{' '}
        <a href={urls.series(series.slug)} className="font-bold text-brand">
          {series.name}
        </a>
      </p>
      <details className="mt-1 text-sm print:hidden">
        <summary className="py-1 text-ink-soft">All parts</summary>
        <ol className="mt-1 mb-2">
          {series.posts.map((post) => (
            <li key={post.slug} className="flex gap-3 py-1">
              <span className="w-5 text-end text-ink-soft tabular-nums">{post.series?.part}</span>
              {post.slug === slug ? (
                <span aria-current="page" {...languageOf(post)} className="font-bold">
                  {post.title}
                </span>
              ) : (
                <a href={urls.post(post.slug)} {...languageOf(post)}>
                  {post.title}
                </a>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
