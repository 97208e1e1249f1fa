import { Section } from '@/components/layout/section';
import { LetterList } from '@/components/people/letter-list';
import { PersonCard } from '@/components/people/person-card';
import { PersonRow } from '@/components/people/person-row';
import { rolesOf } from '@/lib/community/roles';
import { groupBy } from '@/lib/group';
import { type Group, groupLabel, initialLetter, type Person } from '@/lib/people';
import { avatarOf } from '@/lib/people/avatars';

/** What is shown of somebody, on a card and in a row. */
const shown = (person: Person) => ({
  person,
  roles: rolesOf(person),
  picture: avatarOf(person.handle),
});

/** One group of people: contributors as a long list of names, all others as cards. */
export function PeopleGroup({ group, members }: { group: Group; members: readonly Person[] }) {
  if (members.length === 0) return null;
  return (
    <Section id={group} title={groupLabel(group)}>
      {group === 'contributor' ? (
        [...groupBy(members, initialLetter)].map(([letter, people]) => (
          <LetterList key={letter} letter={letter}>
            {people.map((person) => (
              <PersonRow key={person.handle} {...shown(person)} />
            ))}
          </LetterList>
        ))
      ) : (
        <ul className="grid gap-4 [--later:3.5rem] sm:grid-cols-2 sm:[--later:4.5rem] lg:grid-cols-3">
          {members.map((person) => (
            <PersonCard key={person.handle} {...shown(person)} />
          ))}
        </ul>
      )}
    </Section>
  );
}
