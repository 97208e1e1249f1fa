import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { PersonCard } from '@/components/people/person-card';
import { PersonRow } from '@/components/people/person-row';
import { EmptyState } from '@/components/ui/empty-state';
import { groupBy } from '@/lib/group';
import { getPeople, groupLabel, groups } from '@/lib/people';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';

const description =
  'The councils, editors, reviewers, authors and contributors who make up the pyOpenSci community, with what each of them does.';

export const metadata = pageMetadata({ title: 'People', description, path: '/people' });

export default function PeoplePage() {
  const people = getPeople();
  const byGroup = groupBy(people, ({ group }) => group);
  return (
    <Page current="/people">
      <PageHeading title="People">
        <p>
          {people.length} people have written, reviewed, edited, taught or organized something for
          pyOpenSci. These are their names.
        </p>
      </PageHeading>
      {people.length === 0 && (
        <div className="page">
          <EmptyState title="Nobody is listed yet" />
        </div>
      )}
      {groups.map((group) => {
        const members = byGroup.get(group);
        if (!members) return null;
        return (
          <Section key={group} id={group} title={groupLabel(group)}>
            {group === 'contributor' ? (
              <ul className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
                {members.map((person) => (
                  <PersonRow key={person.handle} person={person} />
                ))}
              </ul>
            ) : (
              <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
                {members.map((person) => (
                  <PersonCard key={person.handle} person={person} />
                ))}
              </ul>
            )}
          </Section>
        );
      })}
    </Page>
  );
}
