import { Avatar } from '@/components/ui/avatar';
import type { Person } from '@/lib/people/types';

/** A contributor in the long list, as light as it can be: hundreds of them stand on one page. */
export function PersonRow({ person }: { person: Person }) {
  const { handle, name } = person;
  return (
    <li id={handle.toLowerCase()}>
      <a
        href={`https://github.com/${handle}`}
        className="flex min-h-11 items-center gap-3 rounded-md px-2 py-1.5 text-ink no-underline hover:bg-sunken hover:underline"
      >
        <Avatar name={name} handle={handle} size={36} />
        {name}
      </a>
    </li>
  );
}
