import clsx from 'clsx';
import { CopyButton } from './copy-button';

/** Text to be copied, such as a command, with a button that does so where scripts run. */
export function CopyText({
  label,
  text,
  isProse = false,
}: {
  label: string;
  text: string;
  /** Whether it is a sentence for people, shown in the face of texts. */
  isProse?: boolean;
}) {
  return (
    <copy-text class="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
      <span className="flex min-h-8 items-center justify-between gap-x-3">
        <span className="text-sm font-bold text-ink-soft">{label}</span>
        <CopyButton what={label} />
      </span>{' '}
      <pre
        className={clsx(
          'rounded-md border border-line bg-code px-4 py-3 wrap-anywhere whitespace-pre-wrap',
          isProse ? 'font-text' : 'font-code text-sm',
        )}
      >
        {isProse ? text : <code>{text}</code>}
      </pre>
    </copy-text>
  );
}
