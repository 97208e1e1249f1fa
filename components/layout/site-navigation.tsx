import clsx from 'clsx';
import { Icon } from '@/components/ui/icon';
import type { Data } from '@/lib/content/schema/data';

export type NavigationItem = Data<'navigation'>['header'][number];
export type NavigationGroup = Data<'navigation'>['footer'][number];
export type NavigationLink = NavigationGroup['links'][number];

const item = clsx(
  'block rounded-md px-2 py-2.5 font-bold text-ink no-underline hover:bg-sunken',
  'aria-[current]:underline aria-[current]:decoration-rose aria-[current]:decoration-3 aria-[current]:underline-offset-8',
);

/** What `aria-current` says of a link, on the page `current`. */
export const isCurrent = (href: string, current: string | undefined) =>
  current === href ? 'page' : current?.startsWith(`${href}/`) || undefined;

function NavigationItemLink({ title, href, current }: NavigationLink & { current?: string }) {
  return (
    <a href={href} aria-current={isCurrent(href, current)} className={item}>
      {title}
    </a>
  );
}

function Submenu({ title, links, current }: NavigationGroup & { current?: string }) {
  return (
    <site-menu class="relative block">
      <details className="group/submenu">
        <summary
          aria-current={links.some(({ href }) => isCurrent(href, current)) || undefined}
          className={clsx(
            item,
            'flex cursor-pointer list-none items-center gap-1 [&::-webkit-details-marker]:hidden',
          )}
        >
          {title}
          <Icon name="down" className="size-4 group-open/submenu:rotate-180" />
        </summary>
        <ul className="absolute start-0 top-full z-20 min-w-44 rounded-md border border-line bg-surface p-1 shadow-card">
          {links.map((link) => (
            <li key={link.href}>
              <NavigationItemLink {...link} current={current} />
            </li>
          ))}
        </ul>
      </details>
    </site-menu>
  );
}

/** The header links: groups are menus on wide screens, and part of the list on small ones. */
export function SiteNavigation({
  items,
  current,
  wide,
}: {
  items: readonly NavigationItem[];
  current?: string;
  wide: boolean;
}) {
  return (
    <ul className={wide ? 'flex' : 'grid py-2'}>
      {items.map((entry) => (
        <li key={entry.title}>
          {!('links' in entry) ? (
            <NavigationItemLink {...entry} current={current} />
          ) : wide ? (
            <Submenu {...entry} current={current} />
          ) : (
            <>
              <p className="px-2 py-2.5 font-bold text-ink-soft">{entry.title}</p>
              <div className="ps-4">
                <SiteNavigation items={entry.links} current={current} wide={false} />
              </div>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
