import { Label, type Tone } from '@/components/ui/label';

const TONES: readonly Tone[] = ['purple', 'teal', 'rose', 'straw', 'red'];

/**
 * The card of a package that the page did not come with, for the script to fill in: what every card
 * shows, without its art. A long catalog has far more packages than the page. It is hidden instead of
 * standing in a `<template>`, whose children React does not find again in a page it takes over.
 */
export function CardTemplate() {
  return (
    <div hidden data-card-template>
      <article className="later relative grid overflow-hidden rounded-lg border border-line bg-surface transition-shadow hover:shadow-card">
        <div className="flex flex-col gap-2 p-4 sm:gap-2.5 sm:p-5">
          <h3 className="flex flex-wrap items-baseline gap-x-2 text-xl">
            <a
              data-slot="name"
              href="/packages"
              className="card-link text-ink no-underline hover:underline"
            >
              Package
            </a>
            <span
              data-slot="version"
              className="font-text text-sm tracking-normal text-ink-soft tabular-nums"
            />
          </h3>
          <p data-slot="description" className="text-ink-soft" />
          <p data-slot="labels" className="flex flex-wrap gap-1.5">
            {TONES.map((tone) => (
              <Label key={tone} tone={tone}>
                {tone}
              </Label>
            ))}
          </p>
          <p className="mt-auto flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-2.5 text-sm text-ink-soft tabular-nums">
            <span
              data-slot="maintainers"
              className="line-clamp-2 min-w-0 flex-1 basis-32 self-start"
            />
            <span data-slot="stars" className="whitespace-nowrap" />
          </p>
        </div>
      </article>
    </div>
  );
}
