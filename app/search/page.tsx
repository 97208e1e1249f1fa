import { PageHeading } from '@/components/layout/page-heading';
import { SearchForm } from '@/components/search/search-form';
import { ChipLink } from '@/components/ui/chip-link';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';

const description =
  'Search everything on this site: reviewed packages, posts, events, people, and pages of the pyOpenSci community.';

export const metadata = pageMetadata({ title: 'Search', description, path: '/search' });

/** What people look for, to try the search with. */
const examples = ['satellite images', 'how to test my code', 'cite my software', 'sprint'];

const lists = [
  {
    href: '/packages',
    label: 'Packages',
    text: 'Reviewed packages, by field and by what they do.',
  },
  { href: '/blog/archive', label: 'Posts', text: 'Every post and tutorial, by year.' },
  { href: '/events', label: 'Events', text: 'Trainings, sprints, and community calls.' },
  {
    href: '/people',
    label: 'People',
    text: 'Authors, reviewers, editors, and other contributors.',
  },
  { href: '/peer-review', label: 'Peer review', text: 'How it works, and what is under review.' },
  {
    href: '/connect',
    label: 'Get involved',
    text: 'From an hour of your time to your own package.',
  },
];

export default function SearchPage() {
  return (
    <Page current="/search">
      <PageHeading title="Search">
        <noscript>
          <p>The search needs JavaScript. Without it, everything is listed.</p>
        </noscript>
      </PageHeading>
      <div className="page pb-8">
        <SearchForm />
        <div className="search-browse max-w-text">
          <nav
            aria-labelledby="examples"
            className="needs-script mt-5 flex flex-wrap items-center gap-2"
          >
            <h2 id="examples" className="font-text text-base font-normal text-ink-soft">
              Try
            </h2>
            <ul className="contents">
              {examples.map((query) => (
                <li key={query}>
                  <ChipLink href={`/search?q=${encodeURIComponent(query)}`}>{query}</ChipLink>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-labelledby="browse">
            <h2 id="browse" className="mt-10 mb-3 text-xl">
              Or browse
            </h2>
            <ul className="grid gap-x-8 sm:grid-cols-2">
              {lists.map(({ href, label, text }) => (
                <li key={href} className="relative border-t border-line py-3">
                  <a href={href} className="card-link font-display font-semibold text-brand">
                    {label}
                  </a>
                  <p className="text-sm text-ink-soft">{text}</p>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </Page>
  );
}
