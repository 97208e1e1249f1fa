import type { Package } from '@/lib/packages/types';

/** Packages by name alone: what stands behind the first cards of a very long list. */
export function NameList({ packages }: { packages: readonly Package[] }) {
  if (packages.length === 0) return null;
  return (
    <section aria-labelledby="more-packages" className="mt-10">
      <h3 id="more-packages" className="text-xl">
        And {packages.length.toLocaleString('en-US')} more
      </h3>
      <ul className="mt-3 columns-[12rem] gap-x-6">
        {packages.map(({ slug, name }) => (
          <li key={slug} className="py-0.5">
            <a href={`/packages/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
