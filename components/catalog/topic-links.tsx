import { ChipLink } from '@/components/ui/chip-link';

/** Links to the packages of each domain or category, with their numbers. */
export function TopicLinks({
  title,
  links,
  current,
}: {
  title: string;
  links: ReadonlyArray<{ href: string; label: string; count: number }>;
  current?: string;
}) {
  return (
    <nav aria-label={title}>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ href, label, count }) => (
          <li key={href}>
            <ChipLink
              href={href}
              aria-current={href === current ? 'page' : undefined}
              count={count}
            >
              {label}{' '}
            </ChipLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
