import { OldFact } from '@/components/packages/fact-source';
import { CalendarDate } from '@/components/ui/calendar-date';
import type { PackageCitation } from '@/lib/packages/citation';

const LABELS: Record<PackageCitation['kind'], string> = {
  joss: 'The paper in the Journal of Open Source Software.',
  paper: 'The paper that the authors ask you to cite.',
  software: 'The reviewed version, by the authors that its repository lists.',
  maintainers:
    'The authors are not recorded. This lists the maintainers and the submitting author; check the names before you cite.',
};

const FILES = [
  { name: 'citation.bib', label: 'BibTeX' },
  { name: 'citation.ris', label: 'RIS' },
  { name: 'citation.json', label: 'CSL-JSON' },
  { name: 'citation.cff', label: 'CFF' },
  { name: 'codemeta.json', label: 'CodeMeta' },
];

/** What a citation is, where its facts are from and as of when, and its files. */
export function CitationSource({ citation, slug }: { citation: PackageCitation; slug: string }) {
  const { kind, source, asOf, record } = citation;
  return (
    <div className="grid gap-2 text-ink-soft">
      <p>{LABELS[kind]}</p>
      {asOf && (
        <p className="text-sm break-words">
          {source ? `Source: ${source}, recorded on ` : 'As of '}
          <CalendarDate date={asOf} />.
          {record && (
            <>
              {' '}
              <a href={record.href}>BibTeX from {record.label}</a>
            </>
          )}
          <OldFact asOf={asOf} />
        </p>
      )}
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {FILES.map(({ name, label }) => (
          <li key={name}>
            <a
              href={`/packages/${slug}/${name}`}
              download={name.replace('citation', slug)}
              className="inline-block py-1"
            >
              {label} file
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
