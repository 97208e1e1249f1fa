import { Avatar } from '@/components/ui/avatar';
import type { CreditItem } from '@/components/ui/credits';

/** People who joined most recently, with thanks. */
export function Thanks({ people }: { people: ReadonlyArray<CreditItem & { handle: string }> }) {
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-3">
      {people.map(({ handle, name, href }) => (
        <li key={handle}>
          <a
            href={href}
            className="flex min-h-11 items-center gap-3 font-semibold text-ink no-underline hover:underline"
          >
            <Avatar name={name} handle={handle} size={44} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
