import type { ReactNode } from 'react';
import type { CriteriaGroup } from '@/lib/reviews/checklist';

const button =
  'min-h-11 cursor-pointer rounded-full border-2 border-control px-5 font-bold text-ink hover:border-ink hover:bg-sunken';

/** A checklist that works without scripts; where they run, it is kept, counted and copied. */
export function Checklist({
  groups,
  children,
}: {
  groups: readonly CriteriaGroup[];
  /** The next step, before the buttons. */
  children: ReactNode;
}) {
  const total = groups.reduce((sum, { criteria }) => sum + criteria.length, 0);
  return (
    <ready-checklist class="block">
      <div className="gap-x-12 lg:columns-2 print:columns-2 print:gap-x-6">
        {groups.map(({ id, title, criteria }) => (
          <fieldset key={id} className="mb-8 min-w-0 break-inside-avoid print:mb-3">
            <legend className="mb-2 font-display text-xl font-semibold print:mb-0 print:text-base">
              {title}
            </legend>
            {criteria.map(({ id: name, text, guide }) => (
              <div
                key={name}
                className="flex items-start gap-3 border-t border-line py-2.5 print:py-1 print:text-xs"
              >
                <input
                  type="checkbox"
                  id={name}
                  name={name}
                  className="mt-0.5 size-6 shrink-0 scroll-mb-24 print:size-3"
                />
                <div className="min-w-0">
                  <label htmlFor={name}>{text}</label>{' '}
                  <a
                    href={guide.href}
                    className="inline-block scroll-mb-24 py-0.5 text-sm whitespace-nowrap text-ink-soft print:hidden"
                  >
                    {guide.title}
                    <span className="sr-only"> ({text})</span>
                  </a>
                </div>
              </div>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="script-only">
        <div className="sticky bottom-0 z-10 bg-paper pb-4 before:absolute before:inset-x-0 before:bottom-full before:h-6 before:bg-linear-to-t before:from-paper print:hidden">
          <div className="flex items-center gap-4 rounded-lg border border-line bg-surface px-4 py-3 shadow-lg">
            <p role="status" className="font-bold tabular-nums">
              0 of {total} done
            </p>
            <progress
              aria-hidden="true"
              max={total}
              value={0}
              className="h-2.5 min-w-0 flex-1 appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
            />
          </div>
        </div>
      </div>
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        {children}
        <div className="script-only">
          <div className="flex flex-wrap gap-3">
            <button type="button" data-copy className={button}>
              <span aria-live="polite">Copy as Markdown</span>
            </button>
            <button type="button" data-reset className={button}>
              Start over
            </button>
          </div>
        </div>
      </div>
    </ready-checklist>
  );
}
