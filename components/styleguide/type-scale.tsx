import clsx from 'clsx';

const steps = [
  'text-5xl',
  'text-4xl',
  'text-3xl',
  'text-2xl',
  'text-xl',
  'text-lg',
  'text-base',
  'text-sm',
  'text-xs',
] as const;

const DISPLAY: readonly string[] = steps.slice(0, 5);

/** Every step of the type scale, in the face that it is used with, and the corners and the shadow. */
export function TypeScale() {
  return (
    <>
      <ul className="grid gap-4">
        {steps.map((step) => (
          <li
            key={step}
            className={clsx(step, DISPLAY.includes(step) && 'font-display font-semibold')}
          >
            {step}: 12,345 petals
          </li>
        ))}
      </ul>
      <ul className="mt-8 grid grid-cols-2 gap-4 sm:grid-cols-4">
        <li className="rounded-sm border border-line bg-surface p-4">rounded-sm</li>
        <li className="rounded-md border border-line bg-surface p-4">rounded-md</li>
        <li className="rounded-lg border border-line bg-surface p-4">rounded-lg</li>
        <li className="rounded-lg border border-line bg-surface p-4 shadow-card">shadow-card</li>
      </ul>
    </>
  );
}
