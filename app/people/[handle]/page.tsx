import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMentions } from '@/app/_shared/mentions';
import { Page } from '@/app/_shared/page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { OpenReviews, OtherSubmissions } from '@/app/people/[handle]/reviews';
import { PersonRecord, PersonWorks } from '@/app/people/[handle]/works';
import { PersonHeader } from '@/components/people/person-header';
import { JsonLd } from '@/components/seo/json-ld';
import { FigureList } from '@/components/ui/figures';
import { MentionList } from '@/components/ui/mention-list';
import { appearancesOf } from '@/lib/community/appearances';
import { getEditor } from '@/lib/community/editors';
import { profileJsonLd } from '@/lib/community/person-api';
import { worksOf } from '@/lib/community/roles';
import { contributionAreas, firstYear, workCounts } from '@/lib/community/summary';
import { getPeople, getPerson } from '@/lib/people';
import { avatarOf } from '@/lib/people/avatars';
import { reviewsOf } from '@/lib/reviews/by-person';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  const handles = getPeople().map(({ handle }) => handle.toLowerCase());
  return paramsOf('handle', handles);
}

export async function generateMetadata({ params }: RouteParams<'handle'>): Promise<Metadata> {
  const person = getPerson((await params).handle);
  if (!person) return {};
  const description = `${person.name} in the pyOpenSci community: packages submitted, maintained, reviewed, and edited, posts written, and events held.`;
  return pageMetadata({ title: person.name, description, path: urls.person(person.handle) });
}

export default async function PersonPage({ params }: RouteParams<'handle'>) {
  const person = getPerson((await params).handle);
  if (!person) notFound();
  const { posts, events } = appearancesOf(person.handle);
  const reviews = reviewsOf(person.handle);
  const counts = workCounts(person.handle);
  const hasWorks = Object.values(worksOf(person.handle)).flat().length > 0;
  const nothing = counts.length + reviews.length === 0;
  return (
    <Page current="/people/person">
      <PersonHeader
        person={person}
        picture={avatarOf(person.handle)}
        since={firstYear(person)}
        areas={contributionAreas(person)}
        edits={getEditor(person.handle)?.science.map(({ label }) => label)}
      >
        {counts.length > 0 && (
          <div className="mt-8 border-y border-line">
            <FigureList figures={counts} />
          </div>
        )}
        {hasWorks && <PersonRecord handle={person.handle} />}
      </PersonHeader>
      <div className="page grid max-w-page content-start gap-10 pb-8">
        <PersonWorks handle={person.handle} />
        <OpenReviews handle={person.handle} />
        <MentionList id="posts" title="Posts" mentions={toMentions(posts, [])} />
        <MentionList id="events" title="Events" mentions={toMentions([], events)} />
        <OtherSubmissions handle={person.handle} />
        {nothing && (
          <p className="max-w-text">
            {person.name} has contributed to pyOpenSci’s lessons, guides, or code. See{' '}
            <a
              href={`https://github.com/search?q=org%3ApyOpenSci+involves%3A${person.handle}&type=issues`}
            >
              their issues and pull requests on GitHub
            </a>{' '}
            and <a href="/people">all people</a>.
          </p>
        )}
      </div>
      <JsonLd data={profileJsonLd(person)} />
    </Page>
  );
}
