import { useId } from 'react';
import type { NewsletterSettings } from '@/lib/env';

/** Posts straight to the newsletter provider, so this site never sees the address. */
export function NewsletterForm({ form: { action, field } }: { form: NewsletterSettings }) {
  const id = useId();
  return (
    <form
      action={action}
      method="post"
      aria-label="Newsletter"
      className="not-prose my-6 grid max-w-text gap-3 rounded-lg border border-line bg-surface p-5 text-base"
    >
      <label htmlFor={`${id}email`} className="font-bold">
        Email address
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id={`${id}email`}
          type="email"
          name={field}
          required
          autoComplete="email"
          aria-describedby={`${id}note`}
          className="min-h-11 min-w-0 grow rounded-md border-2 border-control bg-surface px-3 text-ink"
        />
        <button
          type="submit"
          className="min-h-11 cursor-pointer rounded-full bg-fill px-6 font-bold text-on-fill hover:bg-fill-hover"
        >
          Subscribe
        </button>
      </div>
      <p id={`${id}note`} className="text-sm text-ink-soft">
        {new URL(action).host} sends the newsletter. We don’t store your email.
      </p>
    </form>
  );
}
