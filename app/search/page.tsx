import { PageHeading } from '@/components/layout/page-heading';
import { SearchForm } from '@/components/search/search-form';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';

const description =
  'Search everything on this site: reviewed packages, posts, events, people and pages of the pyOpenSci community.';

export const metadata = pageMetadata({ title: 'Search', description, path: '/search' });

export default function SearchPage() {
  return (
    <Page current="/search">
      <PageHeading title="Search">
        <noscript>
          <p>
            The search needs JavaScript. Without it, everything is listed:{' '}
            <a href="/packages">packages</a>, <a href="/blog">posts</a>,{' '}
            <a href="/events">events</a> and <a href="/people">people</a>.
          </p>
        </noscript>
      </PageHeading>
      <div className="page min-h-96 pb-8">
        <SearchForm />
      </div>
    </Page>
  );
}
