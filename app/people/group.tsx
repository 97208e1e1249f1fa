import { Section } from '@/components/layout/section';
import { LetterList } from '@/components/people/letter-list';
import { LetterNavigation } from '@/components/people/letter-navigation';
import { PersonRow } from '@/components/people/person-row';
import { rolesOf } from '@/lib/community/roles';
import { groupBy } from '@/lib/group';
import { type Group, groupLabel, initialLetter, type Person } from '@/lib/people';
import { avatarOf } from '@/lib/people/avatars';
import { titlesInGroup } from '@/lib/people/labels';

const LEADERS: readonly Group[] = ['executive-council', 'staff'];

/** What is shown of somebody in a row. */
const shown = (person: Person) => ({
  person,
  roles: rolesOf(person),
  picture: avatarOf(person.handle),
});

/** One group of people: contributors by letter, all others with titles and organizations. */
export function PeopleGroup({ group, members }: { group: Group; members: readonly Person[] }) {
  if (members.length === 0) return null;
  const byLetter = groupBy(members, initialLetter);
  return (
    <Section id={group} title={groupLabel(group)} isCompact>
      {group === 'contributor' ? (
        <>
          <LetterNavigation letters={[...byLetter.keys()]} />
          {[...byLetter].map(([letter, people]) => (
            <LetterList key={letter} letter={letter}>
              {people.map((person) => (
                <PersonRow key={person.handle} {...shown(person)} />
              ))}
            </LetterList>
          ))}
        </>
      ) : (
        <ul className="grid gap-x-8 gap-y-2 wrap-anywhere sm:grid-cols-2 lg:grid-cols-3">
          {members.map((person) => (
            <PersonRow
              key={person.handle}
              size={LEADERS.includes(group) ? 'large' : 'medium'}
              details={[...titlesInGroup(person), person.organization].filter(Boolean).join(', ')}
              {...shown(person)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
