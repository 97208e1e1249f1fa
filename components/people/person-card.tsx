import { Avatar } from '@/components/ui/avatar';
import type { Person } from '@/lib/people/types';

/** Someone of the councils or the editorial team. */
export function PersonCard({ person }: { person: Person }) {
  const { handle, name, titles, organization, website, orcid } = person;
  return (
    <li
      id={handle.toLowerCase()}
      className="flex gap-4 rounded-lg border border-line bg-surface p-4"
    >
      <Avatar name={name} handle={handle} size={56} />
      <div className="min-w-0">
        <h3 className="text-lg">{name}</h3>
        {titles.length > 0 && <p className="text-sm text-ink-soft">{titles.join(', ')}</p>}
        {organization && <p className="text-sm text-ink-soft">{organization}</p>}
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm">
          <a className="py-0.5" href={`https://github.com/${handle}`}>
            GitHub<span className="sr-only"> of {name}</span>
          </a>
          {orcid && (
            <a className="py-0.5" href={`https://orcid.org/${orcid}`}>
              ORCID<span className="sr-only"> of {name}</span>
            </a>
          )}
          {website && (
            <a className="py-0.5" href={website}>
              Website<span className="sr-only"> of {name}</span>
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
