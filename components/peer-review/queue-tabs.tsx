import { ChipLink } from '@/components/ui/chip-link';

export interface QueueCounts {
  open: number;
  presubmissions: number;
  closed: number;
}

const TABS = [
  { id: 'open', href: '/peer-review/queue', label: 'Open' },
  { id: 'presubmissions', href: '/peer-review/queue/presubmissions', label: 'Presubmissions' },
  { id: 'closed', href: '/peer-review/queue/closed', label: 'Closed' },
] as const;

/** Links to the views of the queue, with how many entries each has. */
export function QueueTabs({
  current,
  counts,
}: {
  current: keyof QueueCounts;
  counts: QueueCounts;
}) {
  return (
    <nav aria-label="Review queue" className="page mb-6 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {TABS.map(({ id, href, label }) => (
          <li key={id}>
            <ChipLink
              href={href}
              count={counts[id]}
              aria-current={id === current ? 'page' : undefined}
            >
              {label}
            </ChipLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
