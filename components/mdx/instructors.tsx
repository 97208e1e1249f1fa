import { Portrait, type PortraitFacts } from '@/components/people/portrait';

export function Instructors({ people }: { people: readonly PortraitFacts[] }) {
  return (
    <ul className="not-prose my-6 flex flex-wrap gap-x-8 gap-y-3 text-base">
      {people.map((person) => (
        <li key={person.handle}>
          <Portrait {...person} />
        </li>
      ))}
    </ul>
  );
}
