import clsx from 'clsx';
import { Icon } from '@/components/ui/icon';
import { Brand } from './brand';
import { ThemeToggle } from './theme-toggle';

export interface NavigationLink {
  title: string;
  href: string;
}

function Links({
  links,
  current,
  wide,
}: {
  links: readonly NavigationLink[];
  current?: string;
  wide: boolean;
}) {
  return (
    <ul className={wide ? 'flex gap-1' : 'grid py-2'}>
      {links.map(({ title, href }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={current === href ? 'page' : current?.startsWith(`${href}/`) || undefined}
            className={clsx(
              'block rounded-md px-3.5 py-2.5 font-bold text-ink no-underline hover:bg-sunken',
              'aria-[current]:underline aria-[current]:decoration-rose aria-[current]:decoration-3 aria-[current]:underline-offset-8',
            )}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The head of every page. The menu of small screens is a details element, so it opens without scripts. */
export function SiteHeader({
  links,
  current,
}: {
  links: readonly NavigationLink[];
  current?: string;
}) {
  return (
    <header className="relative border-b border-line print:hidden">
      <div className="page flex min-h-18 flex-wrap items-center justify-between gap-x-2 py-2 sm:gap-x-4">
        <Brand />
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <nav aria-label="Main" className="hidden lg:block">
            <Links links={links} current={current} wide />
          </nav>
          <a
            href="/search"
            aria-label="Search"
            data-search-open=""
            className="grid size-11 place-items-center rounded-full text-ink hover:bg-sunken max-[26rem]:size-9"
          >
            <Icon name="search" className="size-5.5" />
          </a>
          <ThemeToggle />
          <site-menu class="lg:hidden">
            <details className="group">
              <summary className="flex min-h-11 list-none items-center gap-2 rounded-md border-2 border-control px-3.5 font-bold max-[26rem]:px-2 [&::-webkit-details-marker]:hidden">
                <Icon name="menu" />
                <span className="max-[24rem]:sr-only">Menu</span>
              </summary>
              <nav
                aria-label="Menu"
                className="absolute inset-x-0 top-full z-20 border-b border-line bg-surface px-[clamp(0.25rem,3vw,1.75rem)] shadow-card"
              >
                <Links links={links} current={current} wide={false} />
              </nav>
            </details>
          </site-menu>
        </div>
      </div>
    </header>
  );
}
