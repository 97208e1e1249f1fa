const NEXT_STEPS = [
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

/**
 * What a reviewer does, from an offer to credit.
 * @param offerForm the address of the issue form for the public list
 */
export function ReviewerSteps({ offerForm }: { offerForm: string }) {
  const signUp = {
    title: 'Sign up',
    text: (
      <>
        Fill in the form, or offer to review a package below. To be listed on this page, too,{' '}
        <a href={offerForm}>open an issue on GitHub</a>.
      </>
    ),
  };
  return (
    <section aria-labelledby="steps" className="page pb-8 sm:pb-10">
      <h2 id="steps" className="sr-only">
        How it works
      </h2>
      <ol className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {[signUp, ...NEXT_STEPS].map(({ title, text }, index) => (
          <li key={title} className="border-t-3 border-rose pt-3">
            <h3 className="text-lg">
              {index + 1}. {title}
            </h3>
            <p className="mt-1 text-sm text-ink-soft">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
