import { Section } from '@/components/layout/section';
import { languageOf } from '@/lib/blog/language';
import type { Series } from '@/lib/blog/series';
import { urls } from '@/lib/urls';

/** A tutorial series with its parts in order. */
export function SeriesPath({ series }: { series: Series }) {
  return (
    <Section id="series" title={series.name} more={{ href: '/learn', label: 'More ways to learn' }}>
      <ol className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-5">
        {series.posts.map((post) => (
          <li
            key={post.slug}
            className="border-t-3 border-straw pt-3 sm:max-lg:last:odd:col-span-2"
          >
            <p className="text-sm text-ink-soft">
              Part {post.series?.part} · {post.readingMinutes} min
            </p>
            <a
              href={urls.post(post.slug)}
              {...languageOf(post)}
              className="mt-1 block font-semibold text-ink"
            >
              {post.title}
            </a>
          </li>
        ))}
      </ol>
    </Section>
  );
}
