import { CalendarDate } from '@/components/ui/calendar-date';
import { CoverArt } from '@/components/ui/cover-art';
import { languageOf } from '@/lib/blog/language';
import type { Series } from '@/lib/blog/series';
import { urls } from '@/lib/urls';
import { StateLabel } from './state-label';

/** The parts of a series, in order; numbers that are not out are named. */
export function SeriesParts({ series }: { series: Series }) {
  return (
    <section aria-labelledby="parts" className="page pb-8">
      <h2 id="parts" className="sr-only">
        Parts
      </h2>
      <ol className="grid gap-4">
        {series.posts.map((post) => (
          <li
            key={post.slug}
            className="relative grid grid-cols-[5.5rem_minmax(0,1fr)] overflow-hidden rounded-lg border border-line bg-surface transition-shadow hover:shadow-card sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <CoverArt seed={post.slug} palette={post.topic} ratio="1:1" className="h-full w-full" />
            <span
              aria-hidden="true"
              className="absolute top-3 left-3 grid size-10 place-items-center rounded-full bg-surface font-display text-lg font-semibold text-brand"
            >
              {post.series?.part}
            </span>
            <div className="p-4 sm:p-6">
              <h3 className="text-xl">
                <span className="sr-only">Part {post.series?.part}: </span>
                <a
                  href={urls.post(post.slug)}
                  {...languageOf(post)}
                  className="card-link text-ink no-underline hover:underline"
                >
                  {post.title}
                </a>
              </h3>
              <p {...languageOf(post)} className="mt-1 max-w-text text-ink-soft">
                {post.description}
              </p>
              <p className="mt-2 text-sm text-ink-soft">
                <StateLabel state={post.state} />
                <CalendarDate date={post.date} /> · {post.readingMinutes} min read
              </p>
            </div>
          </li>
        ))}
      </ol>
      {series.missing.length > 0 && (
        <p className="mt-5 text-ink-soft">
          Not on this site: part{series.missing.length > 1 && 's'} {series.missing.join(', ')}.
        </p>
      )}
    </section>
  );
}
