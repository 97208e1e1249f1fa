import { formatNumber } from '../counted';
import type { Count } from '../packages/statistics';

const inWords = ({ label, value }: Count): string => `${label} (${formatNumber(value)})`;

/** Which value is the highest and which the lowest, where they differ. */
function extremes(counts: readonly Count[]): string {
  const sorted = [...counts].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || highest.value === lowest.value) return '';
  return `highest for ${inWords(highest)}, lowest for ${inWords(lowest)}. All: `;
}

/**
 * What a chart shows in words, the finding first, then its values:
 * `Packages by year: highest for 2020 (5), lowest for 2019 (3). All: 2019 3, 2020 5.`
 */
export function chartSummary(title: string, counts: readonly Count[]): string {
  if (counts.length === 0) return `${title}: no data yet.`;
  const values = counts.map(({ label, value }) => `${label} ${formatNumber(value)}`);
  return `${title}: ${extremes(counts)}${values.join(', ')}.`;
}
