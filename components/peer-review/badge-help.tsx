import { CopyText } from '@/components/ui/copy-text';

/** How authors show the state of their review in a README. */
export function BadgeHelp({ markdown }: { markdown: string }) {
  return (
    <section aria-labelledby="badge" className="page pt-8">
      <h2 id="badge" className="text-2xl">
        Show your review status
      </h2>
      <p className="mt-2 mb-3 max-w-text">
        Authors can add a badge to their README. Its address stays the same: it says “under review”
        now, “accepted” with the year later, and “archived” if the package is retired. Replace{' '}
        <code>ISSUE</code> with the number of your submission, or use the button beside it.
      </p>
      <div className="max-w-text">
        <CopyText label="Markdown" text={markdown} />
      </div>
    </section>
  );
}
