import clsx from 'clsx';
import { Avatar } from '@/components/ui/avatar';
import type { Person } from '@/lib/people/types';

const avatarSizes = { small: 36, medium: 48, large: 80 } as const;

/** Kept light: one page shows hundreds of them. */
export function PersonRow({
  person,
  roles,
  picture,
  details,
  size = 'small',
}: {
  person: Pick<Person, 'handle' | 'name'>;
  roles: readonly string[];
  picture?: string;
  /** Titles and organization. */
  details?: string;
  size?: keyof typeof avatarSizes;
}) {
  const { handle, name } = person;
  return (
    <li id={handle.toLowerCase()} data-role={roles.join(' ') || undefined}>
      <a
        href={`/people/${handle.toLowerCase()}`}
        className="group -mx-2 flex min-h-11 items-center gap-3 rounded-md px-2 py-1.5 leading-snug text-ink no-underline hover:bg-sunken"
      >
        <Avatar name={name} handle={handle} size={avatarSizes[size]} picture={picture} />
        <span className="min-w-0">
          <span
            className={clsx(
              'underline decoration-control underline-offset-[0.18em] group-hover:decoration-current',
              size === 'large' && 'font-display text-lg font-semibold',
              size === 'medium' && 'font-semibold',
            )}
          >
            {name}
          </span>
          {details && <span className="block text-sm text-ink-soft"> {details}</span>}
        </span>
      </a>
    </li>
  );
}
