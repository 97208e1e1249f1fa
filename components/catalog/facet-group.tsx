import type { FacetChoices } from '@/lib/catalog/rows';
import { formatNumber } from '@/lib/counted';

/** The values of one facet as checkboxes, each with the number of packages it would show. */
export function FacetGroup({ facet, title, options }: FacetChoices) {
  return (
    <fieldset className="border-t border-line pt-3 pb-2">
      <legend className="float-left mb-1 w-full font-bold">{title}</legend>
      {options.map(({ value, label, count }) => (
        <label
          key={value}
          className="clear-both flex min-h-8 cursor-pointer items-center gap-2.5 rounded-sm text-sm hover:bg-sunken has-disabled:cursor-default has-disabled:text-ink-soft"
        >
          <input type="checkbox" name={facet} value={value} className="size-4.5 shrink-0" />
          <span className="grow">{label}</span>
          <span data-count={count} className="text-ink-soft tabular-nums">
            {formatNumber(count)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
