import { Section } from '@/components/layout/section';
import { Portrait, type PortraitFacts } from '@/components/people/portrait';

export function Thanks({ people }: { people: readonly PortraitFacts[] }) {
  if (people.length === 0) return null;
  return (
    <Section id="thanks" title="New contributors" more={{ href: '/people', label: 'All people' }}>
      <ul className="grid gap-x-6 min-[23rem]:grid-cols-2 gap-y-3 sm:grid-cols-3 lg:grid-cols-4">
        {people.map((person) => (
          <li key={person.handle}>
            <Portrait {...person} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
