import { Fragment, type ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { CalendarDate } from '@/components/ui/calendar-date';
import { Label } from '@/components/ui/label';
import { contributionLabel, groupLabel } from '@/lib/people/labels';
import type { Person } from '@/lib/people/types';

/** Who somebody is: name, titles, where else to find them, and what they contribute. */
export function PersonHeader({
  person,
  picture,
  note,
}: {
  person: Person;
  picture?: string;
  /** How to take the record along. */
  note?: ReactNode;
}) {
  const { handle, name, titles, group, organization, orcid, website, mastodon, since } = person;
  const links = [
    { label: 'GitHub', href: `https://github.com/${handle}` },
    { label: 'ORCID', href: orcid && `https://orcid.org/${orcid}` },
    { label: 'Website', href: website },
    { label: 'Mastodon', href: mastodon },
  ];
  const kinds = [...new Set(person.contributions.map(contributionLabel))];
  const roles = titles.length > 0 ? titles : group === 'contributor' ? [] : [groupLabel(group)];
  return (
    <header className="page flex flex-wrap items-start gap-x-8 gap-y-5 pt-12 pb-8 sm:flex-nowrap sm:pt-16">
      <div className="print:hidden">
        <Avatar name={name} handle={handle} size={112} picture={picture} />
      </div>
      <div className="min-w-0">
        <h1 className="text-4xl">{name}</h1>
        <p className="mt-2 text-xl text-ink-soft">
          {[...roles, organization].filter(Boolean).join(' · ') || 'Contributor'}
        </p>
        <p className="mt-4 flex flex-wrap gap-x-5 font-bold">
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
        {note}
        {kinds.length > 0 && (
          <ul aria-label="Contributes to" className="mt-4 flex flex-wrap gap-1.5">
            {kinds.map((kind) => (
              <li key={kind}>
                <Label tone="teal">{kind}</Label>
              </li>
            ))}
          </ul>
        )}
        {since && (
          <p className="mt-4 text-sm text-ink-soft">
            On record since <CalendarDate date={since} />
          </p>
        )}
      </div>
    </header>
  );
}
