/** Classes that several parts of the page share. */
export const looks = {
  box: 'rounded-md border border-line bg-surface p-4',
  button:
    'inline-flex min-h-11 justify-self-start cursor-pointer items-center rounded-full border-2 border-control px-4 py-1 font-bold hover:border-ink',
  control:
    'min-h-11 w-full rounded-md border-2 border-control bg-surface px-3 py-1.5 font-normal text-ink aria-invalid:border-on-red',
  field: 'grid content-start gap-1.5',
  /** Short fields stand side by side. */
  fields: 'grid gap-x-3 gap-y-5 sm:grid-cols-2',
  /** Covers the label that shows it. */
  file: 'absolute inset-0 cursor-pointer opacity-0',
  group: 'my-2 grid gap-1 border-s-4 border-line ps-4',
  groupHelp: '-mt-2 mb-3 text-sm text-ink-soft',
  /** As a float it is within the border. */
  groupTitle: 'float-left pb-2 font-display text-lg font-semibold [fieldset_fieldset_&]:text-base',
  heading: 'mb-3 text-2xl',
  help: 'text-sm text-ink-soft',
  summary: 'my-2 cursor-pointer py-2.5 font-bold',
  label: 'grid flex-1 basis-40 gap-1.5 font-bold sm:max-w-80',
  tools: 'my-3 flex flex-wrap items-end gap-3',
} as const;
