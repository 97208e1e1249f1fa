import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeading } from '@/components/layout/page-heading';
import { type CommunityEvent, getEvents } from '@/lib/events';
import type { Phrase } from '@/lib/events/labels';
import { pageMetadata } from '@/lib/seo/metadata';
import { EventOverview, Filters } from './event-pages';
import { Page } from './page';
import { paramsOf, type RouteParams } from './params';

interface Lists<Value extends string> {
  /** Where the pages are in the navigation. */
  current: string;
  phrases: Readonly<Record<Value, Phrase>>;
  path: (value: Value) => string;
  keyOf: (event: CommunityEvent) => Value;
}

/** The route of pages that list the events of one kind each: what its file exports. */
export function eventListRoute<Value extends string>(lists: Lists<Value>) {
  const { current, phrases, path, keyOf } = lists;
  const values = [...new Set(getEvents().map(keyOf))];
  const find = async ({ params }: RouteParams<'slug'>) => {
    const { slug } = await params;
    return values.find((value) => value === slug);
  };
  return {
    generateStaticParams: () => paramsOf('slug', values),
    async generateMetadata(props: RouteParams<'slug'>): Promise<Metadata> {
      const value = await find(props);
      if (!value) return {};
      const { title, description } = phrases[value];
      return pageMetadata({ title, description, path: path(value) });
    },
    async render(props: RouteParams<'slug'>) {
      const value = await find(props);
      if (!value) notFound();
      const { title, description, what } = phrases[value];
      return (
        <Page current={current}>
          <PageHeading title={title}>
            <p>{description}</p>
          </PageHeading>
          <Filters current={path(value)} />
          <EventOverview
            current={path(value)}
            events={getEvents().filter((event) => keyOf(event) === value)}
            what={what}
          />
        </Page>
      );
    },
  };
}
