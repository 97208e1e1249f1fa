import { Section } from '@/components/layout/section';
import type { Collection } from '@/lib/blog/collections';
import type { Series } from '@/lib/blog/series';
import { counted } from '@/lib/counted';
import { urls } from '@/lib/urls';
import { FeedLinks } from './feed-links';
import { TagList } from './tag-list';

/** The other ways through the blog: series, years, tags, feeds. */
export function BlogBrowse({
  series,
  years,
  tags,
}: {
  series: readonly Series[];
  years: readonly Collection[];
  tags: readonly Collection[];
}) {
  return (
    <Section
      id="browse"
      title="Browse"
      more={[
        { href: '/blog/archive', label: 'The archive' },
        { href: urls.write('post'), label: 'Write a post' },
      ]}
    >
      <div className="grid gap-8 lg:grid-cols-2">
        {series.length > 0 && (
          <div>
            <h3 className="mb-2 text-xl">Series</h3>
            <ul>
              {series.map(({ slug, name, posts }) => (
                <li key={slug} className="border-b border-line py-2">
                  <a href={urls.series(slug)} className="font-semibold text-ink">
                    {name}
                  </a>{' '}
                  <span className="text-sm text-ink-soft">{posts.length} parts</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h3 className="mb-2 text-xl">Years</h3>
          <ul className="flex flex-wrap gap-x-6">
            {years.map(({ key, posts }) => (
              <li key={key} className="py-1">
                <a href={`/blog/archive#y${key}`} className="font-semibold text-ink">
                  {key}
                </a>{' '}
                <span className="text-sm text-ink-soft tabular-nums">
                  {counted(posts.length, 'post')}
                </span>
              </li>
            ))}
          </ul>
        </div>
        {tags.length > 0 && (
          <div className="lg:col-span-2">
            <h3 className="mb-3 text-xl">Tags</h3>
            <TagList tags={tags.map(({ key, posts }) => ({ tag: key, count: posts.length }))} />
          </div>
        )}
      </div>
      <div className="mt-8">
        <FeedLinks base="" />
      </div>
    </Section>
  );
}
