/** What somebody did, in numbers that lead to the lists. */
export function WorkSummary({
  counts,
}: {
  counts: ReadonlyArray<{ count: number; label: string; href: string }>;
}) {
  if (counts.length === 0) return null;
  return (
    <ul
      aria-label="Summary"
      className="mt-6 flex flex-wrap gap-x-10 gap-y-3 border-y border-line py-4 print:gap-y-1 print:py-2"
    >
      {counts.map(({ count, label, href }) => (
        <li key={label}>
          <a
            href={href}
            className="group inline-flex items-baseline gap-2 text-ink-soft no-underline"
          >
            <span className="font-display text-2xl font-semibold text-brand tabular-nums">
              {count}
            </span>{' '}
            <span className="group-hover:underline">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
