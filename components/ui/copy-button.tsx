import clsx from 'clsx';
import { Icon } from './icon';

/** The button of a `copy-text` element; hidden where no script could make it work. */
export function CopyButton({ what, className }: { what: string; className?: string }) {
  return (
    <button
      type="button"
      aria-label={`Copy ${what}`}
      className={clsx(
        'needs-script inline-flex print:hidden min-h-7 cursor-pointer items-center gap-1.5 rounded-sm px-2 font-text text-xs font-bold text-ink-soft hover:bg-sunken hover:text-ink',
        className,
      )}
    >
      <Icon name="copy" />
      <span aria-live="polite">Copy</span>
    </button>
  );
}
