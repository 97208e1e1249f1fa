import { Credits } from '@/components/ui/credits';
import type { Credit } from '@/lib/people';

const namesOf = (people: readonly Credit[]): string =>
  JSON.stringify(people.map(({ name }) => name).sort());

/** Who submitted a package and who maintains it; the same people are named once. */
export function ReviewPeople({
  authors,
  maintainers,
}: {
  authors: readonly Credit[];
  maintainers: readonly Credit[];
}) {
  const rows =
    namesOf(authors) === namesOf(maintainers)
      ? [{ role: 'Submitted and maintained by', people: authors }]
      : [
          { role: 'Submitted by', people: authors },
          { role: 'Maintained by', people: maintainers },
        ];
  const named = rows.filter(({ people }) => people.length > 0);
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="text-2xl">
        The people behind it
      </h2>
      <dl className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {named.map(({ role, people }) => (
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
