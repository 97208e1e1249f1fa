import { type FieldItem, FieldList } from './field-list';

/** The public list of people who offered to review, and how to be on it. */
export function ReviewerOffers({
  fields,
  form,
}: {
  fields: readonly FieldItem[];
  /** The address of the issue form for new entries. */
  form: string;
}) {
  return (
    <>
      {fields.length === 0 ? (
        <p className="max-w-text">Nobody is on this public list yet.</p>
      ) : (
        <FieldList fields={fields} />
      )}
      <p className="mt-4 max-w-text text-ink-soft">
        Signing up doesn't put you here. If you want editors and readers to see your GitHub handle,
        your fields, and your languages, <a href={form}>add yourself in an issue on GitHub</a>. You
        can remove yourself at any time.
      </p>
    </>
  );
}
