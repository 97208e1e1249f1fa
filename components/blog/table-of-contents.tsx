import type { TocEntry } from '@/lib/mdx/headings';

function Entries({ entries, lang }: { entries: readonly TocEntry[]; lang?: string }) {
  return (
    <ol lang={lang} className="mt-2 text-sm">
      {entries.map(({ id, text, depth }) => (
        <li key={id} className={depth === 3 ? 'ps-4' : ''}>
          <a
            href={`#${id}`}
            className="block py-1.5 text-ink-soft no-underline hover:text-ink hover:underline"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}

/**
 * The contents of a post: beside the text where there is room, where it follows the reader, folded
 * above it where there is not.
 */
export function TableOfContents({
  entries,
  lang,
}: {
  entries: readonly TocEntry[];
  /** The language of the headings, where it is not the site's. */
  lang?: string;
}) {
  return (
    <nav aria-label="Contents" className="mb-8 lg:col-start-2 lg:row-start-1 print:hidden">
      <details className="rounded-md border border-line bg-surface px-5 py-3 lg:hidden">
        <summary className="font-bold">On this page</summary>
        <Entries entries={entries} lang={lang} />
      </details>
      <contents-list class="sticky top-24 hidden max-h-[calc(100vh-7rem)] overflow-y-auto border-s-2 border-line ps-6 lg:block">
        <p className="font-bold">On this page</p>
        <Entries entries={entries} lang={lang} />
      </contents-list>
    </nav>
  );
}
