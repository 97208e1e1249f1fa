import { Avatar } from '@/components/ui/avatar';
import type { Person } from '@/lib/people/types';

/** Someone of the councils or the editorial team. */
export function PersonCard({
  person,
  roles,
  picture,
}: {
  person: Person;
  roles: readonly string[];
  picture?: string;
}) {
  const { handle, name, titles, organization } = person;
  return (
    <li
      id={handle.toLowerCase()}
      data-roles={roles.join(' ')}
      className="later relative flex items-center gap-4 rounded-lg border border-line bg-surface p-4 transition-shadow hover:shadow-card"
    >
      <Avatar name={name} handle={handle} size={56} picture={picture} />
      <div className="min-w-0">
        <h3 className="text-lg">
          <a
            href={`/people/${handle.toLowerCase()}`}
            className="card-link text-ink no-underline hover:underline"
          >
            {name}
          </a>
        </h3>
        {titles.length > 0 && <p className="text-sm text-ink-soft">{titles.join(', ')}</p>}
        {organization && <p className="text-sm text-ink-soft">{organization}</p>}
      </div>
    </li>
  );
}
