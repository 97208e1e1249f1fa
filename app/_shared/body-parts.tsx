import type { ComponentProps } from 'react';
import { EventCard } from '@/components/events/event-card';
import { Chart } from '@/components/mdx/chart';
import { Figure } from '@/components/mdx/figure';
import { Portrait } from '@/components/people/portrait';
import { Picture } from '@/components/ui/picture';
import { formatNumber } from '@/lib/counted';
import { getEvent } from '@/lib/events';
import { getImage } from '@/lib/images';
import { handlesIn } from '@/lib/mdx/mentions';
import { type CatalogFigureName, catalogFigure } from '@/lib/metrics/catalog-figures';
import { getPackage, getPackages } from '@/lib/packages';
import { portraitOf } from '@/lib/people/avatars';
import { bodyChart, type ChartName } from './body-charts';
import { CatalogCard } from './cards';

export function BoundFigure({
  src,
  ...props
}: Omit<ComponentProps<typeof Figure>, 'image'> & { src: string }) {
  return <Figure image={getImage(src)} {...props} />;
}

/** An image of Markdown, which stands within the text and has no caption. */
export function ImageOf({
  src = '',
  alt = '',
  loading,
}: Pick<ComponentProps<'img'>, 'alt' | 'loading'> & { src?: string }) {
  const image = getImage(src);
  if (image.missing) return <em>This picture is missing: {alt}</em>;
  return (
    <Picture image={image} alt={alt} sizes="(min-width: 46rem) 42.5rem, 92vw" loading={loading} />
  );
}

export function BoundPackageCard({ slug }: { slug: string }) {
  const item = getPackage(slug);
  // The check names a card without its package; the text around it still stands.
  if (!item) return null;
  return (
    <div className="not-prose my-8 text-base">
      <CatalogCard item={item} />
    </div>
  );
}

export function EventCardOf({ slug }: { slug: string }) {
  const event = getEvent(slug);
  if (!event) return null;
  return (
    <div className="not-prose my-8 text-base">
      <EventCard event={event} />
    </div>
  );
}

/** A chart of the catalog by its name, under a title of its own if it has one. */
export function BoundChart({ name, title }: { name: ChartName; title?: string }) {
  const chart = bodyChart(name);
  return <Chart {...chart} title={title ?? chart.title} />;
}

/** A number about the catalog, counted when the site is built. */
export function BoundCatalogFigure({ name }: { name: CatalogFigureName }) {
  return formatNumber(catalogFigure(name, getPackages()));
}

/** The people of some handles. */
export function InstructorsOf({ handles }: { handles: string }) {
  return (
    <ul className="not-prose my-6 flex flex-wrap gap-x-8 gap-y-3 text-base">
      {handlesIn(handles).map((handle) => (
        <li key={handle}>
          <Portrait {...portraitOf(handle)} />
        </li>
      ))}
    </ul>
  );
}
