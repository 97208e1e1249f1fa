import { formatNumber } from '@/lib/dates/format';

/** Large numbers, each linked to what it counts. */
export function Figures({
  figures,
}: {
  figures: ReadonlyArray<{ value: number; label: string; href: string }>;
}) {
  if (figures.every(({ value }) => value === 0)) return null;
  return (
    <div className="border-y border-line bg-surface">
      <ul className="page grid grid-cols-2 gap-x-6 gap-y-6 py-8 md:grid-cols-4">
        {figures.map(({ value, label, href }) => (
          <li key={label}>
            <a href={href} className="group block text-ink no-underline">
              <span className="block font-display text-4xl font-semibold text-brand tabular-nums">
                {formatNumber(value)}
              </span>
              <span className="text-ink-soft group-hover:underline">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
