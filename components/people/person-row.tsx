import { Avatar } from '@/components/ui/avatar';
import type { Person } from '@/lib/people/types';

/** Kept light: one page shows hundreds of them. */
export function PersonRow({
  person,
  roles,
  picture,
  detailed = false,
}: {
  person: Person;
  roles: readonly string[];
  picture?: string;
  /** Whether to show titles and organization. */
  detailed?: boolean;
}) {
  const { handle, name, titles, organization } = person;
  const details = detailed && [...titles, organization].filter(Boolean).join(' · ');
  return (
    <li id={handle.toLowerCase()} data-roles={roles.join(' ') || undefined}>
      <a
        href={`/people/${handle.toLowerCase()}`}
        className="-mx-2 flex min-h-11 items-center gap-2.5 rounded-md px-2 py-1.5 leading-snug text-ink no-underline hover:bg-sunken hover:underline"
      >
        <Avatar name={name} handle={handle} size={36} picture={picture} />
        {details ? (
          <span className="min-w-0">
            {name} <span className="block text-sm text-ink-soft">{details}</span>
          </span>
        ) : (
          name
        )}
      </a>
    </li>
  );
}
