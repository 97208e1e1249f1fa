import { Icon } from '@/components/ui/icon';
import type { EventNotice } from '@/lib/events/banner';

// Runs while the page is read, before anything is painted: what it shows moves nothing, and without
// scripts no banner is there to grow stale.
const SCRIPT = `(function(s){var k,n=Date.now(),e=s.parentNode.querySelectorAll('event-banner');try{k=localStorage.getItem('banner')}catch(x){}for(var i=0;i<e.length;i++){var d=e[i].dataset;if(n>=Date.parse(d.from)&&n<Date.parse(d.until)){e[i].hidden=d.key===k;break}}})(document.currentScript)`;

/** A line above every page about a pinned event, between two instants, until its reader closes it. */
export function EventBanner({ notices }: { notices: readonly EventNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <aside aria-label="Announcement">
      {notices.map(({ href, title, when, from, until }) => (
        <event-banner
          key={`${href} ${from}`}
          class="block bg-band text-on-band print:hidden"
          data-from={from}
          data-until={until}
          data-key={`${href} ${from}`}
          hidden
        >
          <div className="page flex items-center justify-between gap-4 py-2">
            <p className="min-w-0 text-sm">
              <a href={href} className="inline-block py-1 font-bold text-on-band">
                {title}
              </a>{' '}
              <span className="text-on-band-soft">{when}</span>
            </p>
            <button
              type="button"
              aria-label="Close this announcement"
              className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-full text-on-band hover:bg-band-deep"
            >
              <Icon name="close" className="size-5" />
            </button>
          </div>
        </event-banner>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
    </aside>
  );
}
