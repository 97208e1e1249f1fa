import { Icon } from '@/components/ui/icon';
import { Brand } from './brand';
import { isCurrent, type NavigationItem, SiteNavigation } from './site-navigation';
import { ThemeToggle } from './theme-toggle';

function GetInvolved({ current }: { current?: string }) {
  return (
    <a
      href="/connect"
      aria-current={isCurrent('/connect', current)}
      className="inline-flex min-h-11 items-center rounded-full bg-fill px-4 font-bold whitespace-nowrap text-on-fill no-underline decoration-2 underline-offset-4 hover:bg-fill-hover aria-[current]:underline"
    >
      Get involved
    </a>
  );
}

/** The menu of small screens is a details element, so it opens without JavaScript. */
export function SiteHeader({
  links,
  current,
}: {
  links: readonly NavigationItem[];
  current?: string;
}) {
  return (
    <header className="site-header border-b border-line bg-paper print:hidden">
      <div className="page flex min-h-18 flex-wrap items-center justify-between gap-x-2 py-2 sm:gap-x-4">
        <Brand />
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <nav aria-label="Main" className="hidden lg:block">
            <SiteNavigation items={links} current={current} wide />
          </nav>
          <div className="hidden sm:block">
            <GetInvolved current={current} />
          </div>
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
                <Icon name="menu" className="size-[1.15em] group-open:hidden" />
                <Icon name="close" className="hidden size-[1.15em] group-open:block" />
                <span className="max-[24.25rem]:sr-only">Menu</span>
              </summary>
              <nav
                aria-label="Menu"
                className="absolute inset-x-0 top-full z-20 border-b border-line bg-surface px-[clamp(0.25rem,3vw,1.75rem)] shadow-[0_0_0_100vmax_rgb(15_9_25/0.6)] [clip-path:inset(0_0_-100vmax)]"
              >
                <SiteNavigation items={links} current={current} wide={false} />
                <div className="px-2 pb-4 sm:hidden">
                  <GetInvolved current={current} />
                </div>
              </nav>
            </details>
          </site-menu>
        </div>
      </div>
    </header>
  );
}
