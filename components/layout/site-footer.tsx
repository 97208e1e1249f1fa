import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { site } from '@/lib/site';
import type { NavigationGroup, NavigationLink } from './site-navigation';

export function SiteFooter({
  groups,
  social,
}: {
  groups: readonly NavigationGroup[];
  social: readonly NavigationLink[];
}) {
  return (
    <footer className="mt-16 bg-band-deep text-on-band print:hidden">
      <div className="page grid grid-cols-2 gap-x-6 gap-y-8 py-12 sm:grid-cols-3 lg:grid-cols-[1.6fr_1fr_1fr_1fr]">
        <div className="col-span-full max-w-80 lg:col-span-1">
          <p className="flex items-center gap-2.5 font-display text-xl font-semibold">
            <Mark size={36} variant="mono" />
            {site.name}
          </p>
          <p className="mt-3 text-sm text-on-band-soft">
            Open peer review, packaging education, and community for scientific Python.
          </p>
        </div>
        {groups.map(({ title, links }) => (
          <nav
            key={title}
            aria-label={title}
            className="max-sm:last:col-span-2 max-sm:last:[&>ul]:columns-2"
          >
            <h2 className="mb-2 text-base tracking-normal">{title}</h2>
            <FooterLinks links={links} />
          </nav>
        ))}
      </div>
      <div className="page">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-control py-6 text-sm">
          <nav aria-label="Social media and feeds">
            <ul className="flex flex-wrap gap-x-5">
              {social.map(({ title, href }) => (
                <li key={href}>
                  <a
                    href={href}
                    rel="me"
                    className="inline-block py-1.5 text-on-band-soft hover:text-on-band"
                  >
                    {title}
                  </a>
                </li>
              ))}
              <li>
                <a
                  href="/feed.xml"
                  className="inline-flex items-center gap-1.5 py-1.5 text-on-band-soft hover:text-on-band"
                >
                  <Icon name="rss" /> Feed
                </a>
              </li>
            </ul>
          </nav>
          <p className="text-on-band-soft">
            Text licensed under{' '}
            <a href={site.contentLicense.url} rel="license" className="hover:text-on-band">
              {site.contentLicense.name}
            </a>
          </p>
        </div>
      </div>
    </footer>
  );
}

function FooterLinks({ links }: { links: readonly NavigationLink[] }) {
  return (
    <ul className="gap-x-6">
      {links.map(({ title, href }) => (
        <li key={href}>
          <a
            href={href}
            className="inline-block py-1.5 text-sm text-on-band-soft hover:text-on-band"
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
