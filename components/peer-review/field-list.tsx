import { Credits } from '@/components/ui/credits';
import type { Credit } from '@/lib/people';

/** A field, and the people who know it. */
export interface FieldItem {
  id: string;
  label: string;
  people: readonly Credit[];
}

/** Fields in the order given, each with the people who know it. */
export function FieldList({ fields }: { fields: readonly FieldItem[] }) {
  return (
    <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {fields.map(({ id, label, people }) => (
        <div key={id} id={id} className="border-t border-line pt-3">
          <dt className="font-bold">{label}</dt>
          <dd className="text-sm">
            <Credits people={people} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
