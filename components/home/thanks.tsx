import { Section } from '@/components/layout/section';
import { Portrait, type PortraitFacts } from '@/components/people/portrait';

/** People who joined most recently, with thanks. */
export function Thanks({ people }: { people: readonly PortraitFacts[] }) {
  if (people.length === 0) return null;
  return (
    <Section id="thanks" title="Newly thanked" more={{ href: '/people', label: 'Everyone' }}>
      <ul className="flex flex-wrap gap-x-8 gap-y-3">
        {people.map((person) => (
          <li key={person.handle}>
            <Portrait {...person} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
