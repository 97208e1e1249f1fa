import { Fragment, type ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Label } from '@/components/ui/label';
import { groupLabel } from '@/lib/people/labels';
import type { Person } from '@/lib/people/types';

/** Who somebody is: name, titles, where else to find them, and what they contribute to. */
export function PersonHeader({
  person,
  picture,
  since,
  areas,
  edits = [],
  children,
}: {
  person: Person;
  picture?: string;
  /** The year of their first contribution. */
  since?: string;
  /** What they contribute to, in words. */
  areas: readonly string[];
  /** The sciences in which they edit reviews. */
  edits?: readonly string[];
  children?: ReactNode;
}) {
  const { handle, name, titles, group, organization, orcid, website, mastodon } = person;
  const links = [
    { label: 'GitHub', href: `https://github.com/${handle}` },
    { label: 'ORCID', href: orcid && `https://orcid.org/${orcid}` },
    { label: 'Website', href: website },
    { label: 'Mastodon', href: mastodon },
  ];
  const roles = titles.length > 0 ? titles : group === 'contributor' ? [] : [groupLabel(group)];
  return (
    <header className="page pt-8 pb-10 sm:pt-12">
      <div className="flex flex-wrap items-start gap-x-8 gap-y-5 sm:flex-nowrap">
        <div className="print:hidden">
          <Avatar name={name} handle={handle} size={112} picture={picture} />
        </div>
        <div className="min-w-0">
          <h1 className="text-4xl">{name}</h1>
          <p className="mt-2 text-xl text-ink-soft">
            {[...roles, organization].filter(Boolean).join(', ') || 'Contributor'}
          </p>
          <p className="mt-3 flex flex-wrap gap-x-5 font-bold">
            {links.map(
              ({ label, href }) =>
                href && (
                  <Fragment key={label}>
                    <a
                      href={href}
                      rel="me"
                      className="inline-block py-1 text-brand print:after:content-['_('_attr(href)_')']"
                    >
                      {label}
                    </a>{' '}
                  </Fragment>
                ),
            )}
          </p>
          {since && <p className="mt-2 text-ink-soft">Contributing since {since}</p>}
          {edits.length > 0 && (
            <p className="mt-2 text-ink-soft">
              Edits packages in {new Intl.ListFormat('en-US').format(edits)}.{' '}
              <a href={`/peer-review/editors#${handle.toLowerCase()}`}>See skills</a>
            </p>
          )}
          {areas.length > 0 && (
            <ul aria-label="Contributes to" className="mt-3 flex flex-wrap gap-1.5">
              {areas.map((area) => (
                <li key={area} className="flex">
                  <Label>{area}</Label>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {children}
    </header>
  );
}
