const STEPS = [
  {
    title: 'A package is submitted',
    text: 'Its authors open an issue in a public repository and describe what the package does, for whom, and at which version. From then on everything happens in that issue.',
    who: 'Authors',
  },
  {
    title: 'First checks',
    text: 'An editor in chief looks at scope and basics: is this a tool for scientific work, can it be installed, are there documentation, tests and a license? What is missing is asked for kindly.',
    who: 'Editor in chief',
  },
  {
    title: 'An editor takes over',
    text: 'The editor guides the review from here to its end, and finds two people to read the package: often one who knows the science and one who knows Python.',
    who: 'Editor',
  },
  {
    title: 'Two reviews',
    text: 'Each reviewer installs the package, follows its documentation, reads its code and tests, and writes down what works and what would make it better.',
    who: 'Reviewers',
  },
  {
    title: 'Answers and changes',
    text: 'The authors answer, change what they agree with, and say why where they do not. Reviewers look again until they are content.',
    who: 'Authors and reviewers',
  },
  {
    title: 'Acceptance',
    text: 'The editor accepts a version. It is archived under a DOI, joins the catalog, and may carry the badge. A paper in the Journal of Open Source Software can follow without a second review of the code.',
    who: 'Editor',
  },
] as const;

/** The way of a package through its review, step by step, with who acts in each. */
export function ReviewProcess() {
  return (
    <ol className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {STEPS.map(({ title, text, who }, index) => (
        <li key={title} className="rounded-lg border border-line bg-surface p-5">
          <p className="flex items-baseline gap-3 text-sm font-bold text-ink-soft">
            <span
              aria-hidden="true"
              className="font-display text-3xl font-semibold text-rose tabular-nums"
            >
              {index + 1}
            </span>
            {who}
          </p>
          <h3 className="mt-1 text-xl">{title}</h3>
          <p className="mt-2 text-ink-soft">{text}</p>
        </li>
      ))}
    </ol>
  );
}
