import { CalendarDate } from '@/components/ui/calendar-date';
import { Facts } from '@/components/ui/facts';
import { formatNumber } from '@/lib/dates/format';
import type { Package, Publication, Version } from '@/lib/packages/types';

function VersionLink({ version }: { version: Version }) {
  return version.href ? <a href={version.href}>{version.label}</a> : version.label;
}

function PublicationLink({ publication }: { publication: Publication }) {
  return (
    <a href={publication.href} className="break-all">
      {publication.doi ?? new URL(publication.href).hostname}
    </a>
  );
}

const count = (value: number | undefined) =>
  value === undefined ? undefined : formatNumber(value);

/** Versions, publications and repository figures of a package. */
export function PackageFacts({ item }: { item: Package }) {
  const { versionSubmitted, versionAccepted, archive, joss, figures, partners } = item;
  return (
    <aside aria-label="Facts about this package">
      <Facts
        facts={[
          {
            term: 'Version submitted',
            value: versionSubmitted && <VersionLink version={versionSubmitted} />,
          },
          {
            term: 'Version accepted',
            value: versionAccepted && <VersionLink version={versionAccepted} />,
          },
          { term: 'Archive', value: archive && <PublicationLink publication={archive} /> },
          { term: 'JOSS paper', value: joss && <PublicationLink publication={joss} /> },
          {
            term: 'Partner community',
            value: partners.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(', '),
          },
          { term: 'Stars', value: count(figures.stars) },
          { term: 'Forks', value: count(figures.forks) },
          { term: 'Contributors', value: count(figures.contributors) },
          { term: 'Open issues', value: count(figures.openIssues) },
          {
            term: 'Last change',
            value: figures.lastCommit && <CalendarDate date={figures.lastCommit} />,
          },
        ]}
      />
      {item.updated && (
        <p className="mt-3 text-sm text-ink-soft">
          Entry last updated <CalendarDate date={item.updated} />.
        </p>
      )}
    </aside>
  );
}
