const STEPS = [
  {
    title: 'Offer to review',
    text: 'Say which fields you know, and in which languages you can review.',
  },
  {
    title: 'Wait for an editor',
    text: 'An editor asks you when a package fits.',
  },
  {
    title: 'Review the package',
    text: 'Install it, follow its documentation, and read its code and tests. It takes a few hours over several weeks.',
  },
  {
    title: 'Get credit',
    text: 'Your name is on the page of the package, and on a page of your own.',
  },
] as const;

/** What a reviewer does, from an offer to credit. */
export function ReviewerSteps() {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="text-2xl">
        How it works
      </h2>
      <ol className="mt-4 grid gap-5">
        {STEPS.map(({ title, text }, index) => (
          <li key={title} className="grid grid-cols-[2rem_1fr] border-t border-line pt-3">
            <span
              aria-hidden="true"
              className="font-display text-2xl leading-none font-semibold text-rose tabular-nums"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="text-lg">{title}</h3>
              <p className="text-ink-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
