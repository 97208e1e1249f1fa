import { formatNumber } from '../dates/format';
import type { Count } from '../packages/statistics';

/** What a chart shows in words, with its values: `Packages by year: 2019 3, 2020 5.` */
export function chartSummary(title: string, counts: readonly Count[]): string {
  if (counts.length === 0) return `${title}: no data yet.`;
  const values = counts.map(({ label, value }) => `${label} ${formatNumber(value)}`);
  return `${title}: ${values.join(', ')}.`;
}
