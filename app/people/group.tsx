import { Section } from '@/components/layout/section';
import { PersonCard } from '@/components/people/person-card';
import { PersonRow } from '@/components/people/person-row';
import { type Group, groupLabel, type Person } from '@/lib/people';
import { avatarOf } from '@/lib/people/avatars';
import { rolesOf } from '@/lib/people/roles';

/** One group of people: contributors as a long list of names, all others as cards. */
export function PeopleGroup({ group, members }: { group: Group; members: readonly Person[] }) {
  if (members.length === 0) return null;
  const many = group === 'contributor';
  const Item = many ? PersonRow : PersonCard;
  return (
    <Section id={group} title={groupLabel(group)}>
      <ul
        className={
          many
            ? 'grid gap-x-4 wrap-anywhere min-[23rem]:grid-cols-2 sm:grid-cols-3 lg:grid-cols-4'
            : 'grid gap-4 sm:grid-cols-2 lg:grid-cols-3'
        }
      >
        {members.map((person) => (
          <Item
            key={person.handle}
            person={person}
            roles={rolesOf(person)}
            picture={avatarOf(person.handle)}
          />
        ))}
      </ul>
    </Section>
  );
}
