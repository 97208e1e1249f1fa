import { DeferredScript } from '@/components/layout/deferred-script';
import { PageHeading } from '@/components/layout/page-heading';
import { PeopleForm } from '@/components/people/people-form';
import { ChipLink } from '@/components/ui/chip-link';
import { EmptyState } from '@/components/ui/empty-state';
import { roleChoices } from '@/lib/community/roles';
import { groupBy } from '@/lib/group';
import { getPeople, groupLabel, groups } from '@/lib/people';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';
import { PeopleGroup } from './group';

const description =
  'The councils, editors, reviewers, authors, and contributors who make up the pyOpenSci community, and what they do.';

export const metadata = pageMetadata({ title: 'People', description, path: '/people' });

export default function PeoplePage() {
  const people = getPeople();
  const byGroup = groupBy(people, ({ group }) => group);
  return (
    <Page current="/people">
      <PageHeading title="People">
        <p>
          {people.length} people have written, reviewed, edited, taught, or organized for pyOpenSci.
        </p>
      </PageHeading>
      <people-filter>
        <div className="script-only">
          <PeopleForm
            roles={roleChoices()}
            total={people.length}
            letters={byGroup.has('contributor')}
          />
        </div>
        {people.length === 0 && (
          <div className="page">
            <EmptyState title="No people yet" />
          </div>
        )}
        <div data-empty hidden className="page">
          <EmptyState title="No people match">
            <p>Try part of the name, the GitHub handle, or another role.</p>
          </EmptyState>
        </div>
        {/* With scripts, the form does the same. */}
        <nav aria-label="Groups" className="without-script page">
          <ul className="flex flex-wrap gap-2">
            {groups
              .filter((group) => byGroup.has(group))
              .map((group) => (
                <li key={group}>
                  <ChipLink href={`#${group}`} count={byGroup.get(group)?.length}>
                    {groupLabel(group)}
                  </ChipLink>
                </li>
              ))}
          </ul>
        </nav>
        {groups.map((group) => (
          <PeopleGroup key={group} group={group} members={byGroup.get(group) ?? []} />
        ))}
      </people-filter>
      <DeferredScript src="/assets/js/people.js" />
    </Page>
  );
}
