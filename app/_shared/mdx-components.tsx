import type { ComponentProps, ReactNode } from 'react';
import { ConnectWithUs } from '@/components/connect/connect-with-us';
import { EventCard } from '@/components/events/event-card';
import { Chart } from '@/components/mdx/chart';
import { CodeBlock, ScrollTable } from '@/components/mdx/code-block';
import { Figure } from '@/components/mdx/figure';
import * as groups from '@/components/mdx/groups';
import { Instructors } from '@/components/mdx/instructors';
import { Notice } from '@/components/mdx/notice';
import { PullQuote } from '@/components/mdx/pull-quote';
import { Video } from '@/components/mdx/video';
import { PackageCard } from '@/components/packages/package-card';
import { waysFor } from '@/lib/connect';
import { readData } from '@/lib/content/data';
import type { Topic } from '@/lib/content/schema/post';
import { getEvent } from '@/lib/events';
import { getImage } from '@/lib/images';
import { getPackage, getPackages } from '@/lib/packages';
import { medianReviewDaysByYear, reviewLengths } from '@/lib/packages/review-statistics';
import { acceptedByYear, packagesByCategory } from '@/lib/packages/statistics';
import { creditOf, creditOfRef } from '@/lib/people';

/** The charts that bodies can name. */
const charts = {
  'packages-by-year': () => ({
    title: 'Packages accepted in each year',
    unit: 'Packages',
    bars: acceptedByYear(getPackages()),
  }),
  categories: () => ({
    title: 'Packages in each category',
    unit: 'Packages',
    bars: packagesByCategory(getPackages()),
  }),
  'review-days-by-year': () => ({
    title: 'Median days in review, by year of acceptance',
    unit: 'Days',
    bars: medianReviewDaysByYear(getPackages()),
  }),
  'review-lengths': () => ({
    title: 'How long reviews took',
    unit: 'Packages',
    bars: reviewLengths(getPackages()),
  }),
};

function FigureOf({
  src,
  ...props
}: Omit<ComponentProps<typeof Figure>, 'image'> & { src: string }) {
  return <Figure image={getImage(src)} {...props} />;
}

function PackageCardOf({ slug }: { slug: string }) {
  const item = getPackage(slug);
  // The check names a card without its package; the text around it still stands.
  if (!item) return null;
  return (
    <div className="not-prose my-8 text-base">
      <PackageCard item={item} maintainers={item.maintainers.map(creditOfRef)} />
    </div>
  );
}

function EventCardOf({ slug }: { slug: string }) {
  const event = getEvent(slug);
  if (!event) return null;
  return (
    <div className="not-prose my-8 text-base">
      <EventCard event={event} />
    </div>
  );
}

function ChartOf({ name, title }: { name: keyof typeof charts; title?: string }) {
  const chart = charts[name]();
  return <Chart {...chart} title={title ?? chart.title} />;
}

function InstructorsOf({ handles }: { handles: string }) {
  const people = handles
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((handle) => ({ ...creditOf(handle), handle }));
  return <Instructors people={people} />;
}

/** The invitation to take part: the ways that fit a topic before the others. */
export function ConnectBlock({ topic }: { topic?: Topic }) {
  return <ConnectWithUs ways={waysFor(topic, 6)} social={readData('social')} />;
}

/** Around a body: the script for its code, figures and videos, which only pages with a body need. */
function Body({ children }: { children: ReactNode }) {
  return (
    <>
      <script async type="module" src="/assets/js/prose.js" />
      {children}
    </>
  );
}

/** What stands for the components and elements of MDX bodies, bound to the site's data. */
export const mdxComponents = {
  ...groups,
  Chart: ChartOf,
  ConnectWithUs: ConnectBlock,
  EventCard: EventCardOf,
  Figure: FigureOf,
  Instructors: InstructorsOf,
  Notice,
  PackageCard: PackageCardOf,
  PullQuote,
  Video,
  pre: CodeBlock,
  table: ScrollTable,
  wrapper: Body,
};
