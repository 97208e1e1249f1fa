import { type CreditItem, Credits } from '@/components/ui/credits';

export interface RoleGroup {
  role: string;
  people: readonly CreditItem[];
}

/** Everyone who brought a package through its review. */
export function ReviewPeople({ groups }: { groups: readonly RoleGroup[] }) {
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="text-2xl">
        The people behind it
      </h2>
      <dl className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {groups
          .filter(({ people }) => people.length > 0)
          .map(({ role, people }) => (
            <div key={role}>
              <dt className="text-sm text-ink-soft">{role}</dt>
              <dd className="font-semibold">
                <Credits people={people} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
