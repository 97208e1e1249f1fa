import { CalendarDate } from '@/components/ui/calendar-date';
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
      <ol className="grid max-w-text gap-4">
        {series.posts.map((post) => (
          <li
            key={post.slug}
            className="relative grid grid-cols-[3rem_1fr] gap-x-4 rounded-lg border border-line bg-surface p-5 hover:shadow-card"
          >
            <span
              aria-hidden="true"
              className="grid size-12 place-items-center rounded-full bg-tint-purple font-display text-xl font-semibold text-on-purple"
            >
              {post.series?.part}
            </span>
            <div>
              <h3 className="text-xl">
                <span className="sr-only">Part {post.series?.part}: </span>
                <a
                  href={urls.post(post.slug)}
                  className="card-link text-ink no-underline hover:underline"
                >
                  {post.title}
                </a>
              </h3>
              <p className="mt-1 text-ink-soft">{post.description}</p>
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
