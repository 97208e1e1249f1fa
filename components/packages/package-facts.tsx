import { Fragment } from 'react';
import { FactSource } from '@/components/packages/fact-source';
import { CalendarDate } from '@/components/ui/calendar-date';
import { Credits } from '@/components/ui/credits';
import { Facts } from '@/components/ui/facts';
import { formatNumber } from '@/lib/counted';
import type { ReleaseFacts } from '@/lib/packages/facts';
import type { Package, Publication, Version } from '@/lib/packages/types';

function VersionLink({ version }: { version: Version }) {
  return version.href ? <a href={version.href}>{version.label}</a> : version.label;
}

function PublicationLink({ publication: { href, doi } }: { publication: Publication }) {
  const { hostname, pathname } = new URL(href);
  const [first, ...parts] = (doi ?? `${hostname}${pathname}`).split('/');
  return (
    <a href={href} className="break-words">
      {first}
      {parts.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </a>
  );
}

const count = (value: number | undefined) =>
  value === undefined ? undefined : formatNumber(value);

/** Status, versions, publications and repository figures of a package. */
export function PackageFacts({
  item,
  partners,
  known,
}: {
  item: Package;
  partners: ReadonlyArray<{ name: string; href: string }>;
  known: ReleaseFacts;
}) {
  const { versionAccepted, archive, joss, figures, active, archived } = item;
  const { release, conda, license } = known;
  const inactive = archived ? 'Archived' : 'Inactive';
  return (
    <aside
      aria-label="Facts about this package"
      className="lg:sticky lg:top-22 lg:-mx-1.5 lg:px-1.5 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:max-h-[calc(100dvh-7rem)] lg:self-start lg:overflow-y-auto"
    >
      <Facts
        facts={[
          // That nobody archived it doesn't say that it is maintained: the last commit does.
          { term: 'Status', value: !active && inactive },
          {
            term: 'Reviewed version',
            value: versionAccepted && <VersionLink version={versionAccepted} />,
          },
          { term: 'Archive', value: archive && <PublicationLink publication={archive} /> },
          { term: 'JOSS paper', value: joss && <PublicationLink publication={joss} /> },
          {
            term: 'Latest release',
            value: release && (
              <>
                {release.version}, <CalendarDate date={release.date} format="short" />
                <FactSource source="PyPI" asOf={release.asOf} />
              </>
            ),
          },
          { term: 'Python', value: release?.requiresPython },
          {
            term: 'On conda-forge',
            value: conda && (
              <>
                {conda.value} <FactSource {...conda} />
              </>
            ),
          },
          {
            term: 'License',
            value: license && (
              <>
                {license.value} <FactSource source={license.source} asOf={license.asOf} />
              </>
            ),
          },
          {
            term: 'Partner community',
            value: partners.length > 0 && <Credits people={partners} />,
          },
          { term: 'Stars', value: count(figures.stars) },
          { term: 'Forks', value: count(figures.forks) },
          { term: 'Contributors', value: count(figures.contributors) },
          { term: 'Open issues', value: count(figures.openIssues) },
          {
            term: 'Last commit',
            value: figures.lastCommit && <CalendarDate date={figures.lastCommit} />,
          },
        ]}
      />
      {figures.asOf && (
        <p className="mt-3 text-sm text-ink-soft">
          Repository figures as of <CalendarDate date={figures.asOf} />.
        </p>
      )}
    </aside>
  );
}
