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

/** The name of a source as readers know it, without the commit and the field that were read. */
const sourceName = (source: string): string =>
  source.replace(/@[0-9a-f]{7,40}\b| preferred-citation\b/g, '');

/** What a citation is, and where its facts are from and as of when. */
export function CitationSource({ citation }: { citation: PackageCitation }) {
  const { kind, source, asOf } = citation;
  return (
    <div className="grid gap-1 text-ink-soft">
      <p>{LABELS[kind]}</p>
      {asOf && (
        <p className="text-sm break-words">
          {source ? `From ${sourceName(source)}, checked ` : 'As of '}
          <CalendarDate date={asOf} />.
          <OldFact asOf={asOf} />
        </p>
      )}
    </div>
  );
}

/** A citation as files, and the registry's own record of it. */
export function CitationFiles({
  slug,
  record,
}: { slug: string } & Pick<PackageCitation, 'record'>) {
  return (
    <div className="text-sm text-ink-soft">
      <ul className="flex flex-wrap items-baseline gap-x-4">
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
      {record && (
        <p>
          {record.label} also has <a href={record.href}>its own BibTeX for this DOI</a>.
        </p>
      )}
    </div>
  );
}
