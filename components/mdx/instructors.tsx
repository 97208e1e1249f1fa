import { Avatar } from '@/components/ui/avatar';

/** Someone who teaches or speaks. */
export interface Instructor {
  handle: string;
  name: string;
  href?: string;
}

/** Those who teach or speak at an event. */
export function Instructors({ people }: { people: readonly Instructor[] }) {
  return (
    <ul className="not-prose my-6 flex flex-wrap gap-x-8 gap-y-3 text-base">
      {people.map(({ handle, name, href }) => (
        <li key={handle}>
          <a href={href} className="flex min-h-11 items-center gap-3 font-bold text-ink">
            <Avatar name={name} handle={handle} size={44} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
