import { languageOf } from '@/lib/blog/language';
import type { SeriesPlace } from '@/lib/blog/series';
import { urls } from '@/lib/urls';

/** The parts of a series as one row, in which the present one is marked; on phones only numbers. */
export function SeriesStrip({ place, slug }: { place: SeriesPlace; slug: string }) {
  const { series, part } = place;
  return (
    <nav aria-label="Series" className="page pb-8">
      <p className="text-ink-soft">
        Part {part} of {series.parts} in the series{' '}
        <a href={urls.series(series.slug)} className="font-bold text-brand">
          {series.name}
        </a>
      </p>
      <ol className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(2.75rem,1fr))] gap-x-2 gap-y-3 md:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] md:gap-x-4 print:hidden">
        {series.posts.map((post) => (
          <li key={post.slug}>
            <a
              href={urls.post(post.slug)}
              aria-current={post.slug === slug ? 'page' : undefined}
              {...languageOf(post)}
              className="flex h-full gap-2 border-t-4 border-line pt-1.5 pb-2 text-sm leading-snug text-ink-soft no-underline hover:border-control hover:text-ink hover:underline aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-ink max-md:justify-center"
            >
              <span className="tabular-nums">{post.series?.part}</span>
              <span className="max-md:sr-only">{post.title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
