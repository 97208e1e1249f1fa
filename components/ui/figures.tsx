import type { Figure } from '@/lib/community/figures';
import { formatNumber } from '@/lib/counted';

interface FiguresProps {
  figures: readonly Figure[];
}

/** Large numbers, each linked to what it counts. */
export function FigureList({ figures }: FiguresProps) {
  return (
    <ul className="grid grid-cols-2 gap-6 py-8 sm:grid-cols-4 print:py-2">
      {figures.map(({ value, label, href }) => (
        <li key={label}>
          <a href={href} className="group block text-ink no-underline">
            <span className="block font-display text-4xl font-semibold text-brand tabular-nums">
              {formatNumber(value)}
            </span>{' '}
            <span className="text-ink-soft group-hover:underline">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Large numbers in a band across the page. */
export function Figures({ figures }: FiguresProps) {
  if (figures.every(({ value }) => value === 0)) return null;
  return (
    <div className="border-y border-line bg-surface">
      <div className="page">
        <FigureList figures={figures} />
      </div>
    </div>
  );
}
