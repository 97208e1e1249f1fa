import clsx from 'clsx';
import type { ReactNode } from 'react';

const tones = {
  purple: 'bg-tint-purple text-on-purple',
  teal: 'bg-tint-teal text-on-teal',
  rose: 'bg-tint-rose text-on-rose',
  straw: 'bg-tint-straw text-on-straw',
  red: 'bg-tint-red text-on-red',
} as const;

export type Tone = keyof typeof tones;

/** A short mark beside a title: a topic, a kind, a state. */
export function Label({ tone = 'purple', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <>
      <span
        className={clsx(
          'inline-block self-center rounded-sm px-2 py-0.5 text-xs leading-snug font-bold whitespace-nowrap',
          tones[tone],
        )}
      >
        {children}
      </span>
      {/* A space for search, screen readers, and plain text. */}{' '}
    </>
  );
}
