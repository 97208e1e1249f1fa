import type { ShareLink, ShareLinks } from '@/lib/share';

const button =
  'inline-flex min-h-9 items-center rounded-full border border-control px-4 text-sm font-bold text-ink no-underline hover:bg-sunken';

function Links({ links, className }: { links: readonly ShareLink[]; className: string }) {
  return (
    <ul className={`${className} flex flex-wrap gap-2`}>
      {links.map(({ label, href }) => (
        <li key={label}>
          <a href={href} className={button}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Links that share a page. None needs a script; naming a server of one's own does. */
export function Share({ links }: { links: ShareLinks }) {
  return (
    <section aria-labelledby="share" className="print:hidden">
      <h2 id="share" className="text-xl">
        Share
      </h2>
      <Links links={links.others} className="mt-3" />
      <details className="mt-3">
        <summary className="py-1 font-bold">Mastodon: choose your server</summary>
        <Links links={links.mastodon} className="mt-2" />
        <share-mastodon class="mt-3 block" data-text={links.text}>
          <form noValidate className="needs-script flex flex-wrap items-end gap-2">
            <label className="grid gap-1 text-sm">
              Another server
              <input
                type="text"
                name="server"
                aria-describedby="server-error"
                placeholder="example.social"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                className="min-h-9 rounded-sm border border-control bg-surface px-3 text-base"
              />
            </label>
            <button type="submit" className={`${button} cursor-pointer`}>
              Share
            </button>
            <p id="server-error" role="alert" className="w-full text-sm font-bold text-on-red" />
          </form>
        </share-mastodon>
        <script async type="module" src="/assets/js/share-mastodon.js" />
      </details>
    </section>
  );
}
