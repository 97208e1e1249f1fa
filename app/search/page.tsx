import { PageHeading } from '@/components/layout/page-heading';
import { SearchForm } from '@/components/search/search-form';
import { ChipLink } from '@/components/ui/chip-link';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';

const description =
  'Search everything on this site: reviewed packages, posts, events, people, and pages of the pyOpenSci community.';

export const metadata = pageMetadata({ title: 'Search', description, path: '/search' });

const lists = [
  { href: '/packages', label: 'Packages' },
  { href: '/blog', label: 'Blog' },
  { href: '/blog/archive', label: 'All posts by year' },
  { href: '/events', label: 'Events' },
  { href: '/people', label: 'People' },
  { href: '/peer-review', label: 'Peer review' },
  { href: '/connect', label: 'Get involved' },
];

export default function SearchPage() {
  return (
    <Page current="/search">
      <PageHeading title="Search">
        <noscript>
          <p>The search needs JavaScript. Without it, everything is listed.</p>
        </noscript>
      </PageHeading>
      <div className="page min-h-96 pb-8">
        <SearchForm />
        <nav aria-labelledby="browse" className="search-browse">
          <h2 id="browse" className="mt-8 mb-3 text-xl">
            Or browse
          </h2>
          <ul className="flex flex-wrap gap-2">
            {lists.map(({ href, label }) => (
              <li key={href}>
                <ChipLink href={href}>{label}</ChipLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Page>
  );
}
