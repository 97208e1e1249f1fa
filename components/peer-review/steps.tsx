const STEPS = [
  {
    title: 'Submission',
    text: 'The authors open an issue in a public repository. They describe what the package does, who it is for, and which version to review. The whole review happens in that issue.',
    who: 'Authors',
  },
  {
    title: 'First checks',
    text: 'An editor in chief checks scope and basics: is it a tool for science, does it install, does it have documentation, tests, and a license? We ask for anything missing.',
    who: 'Editor in chief',
  },
  {
    title: 'Editor assigned',
    text: 'An editor guides the review to the end and finds two reviewers, often a scientist in the field and a Python developer.',
    who: 'Editor',
  },
  {
    title: 'Two reviews',
    text: 'Each reviewer installs the package, follows its documentation, reads its code and tests, and describes what works and what could be better.',
    who: 'Reviewers',
  },
  {
    title: 'Response and changes',
    text: 'The authors respond, make changes, and explain what they left as it is. This continues until both reviewers are satisfied.',
    who: 'Authors and reviewers',
  },
  {
    title: 'Acceptance',
    text: 'The editor accepts a version. The package joins the catalog and can show the badge, and its authors can archive the version for a DOI. A JOSS paper can follow without a second review of the code.',
    who: 'Editor',
  },
] as const;

export function ReviewProcess() {
  return (
    <ol className="grid mt-10 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {STEPS.map(({ title, text, who }, index) => (
        <li key={title} className="border-t-3 border-rose pe-8">
          <p className="text-sm font-bold text-ink-soft">
            <span
              aria-hidden="true"
              className="-mt-4.5 mb-2 grid size-8 place-items-center rounded-full bg-rose font-display text-paper tabular-nums"
            >
              {index + 1}
            </span>
            {who}
          </p>
          <h3 className="mt-1 text-xl">{title}</h3>
          <p className="mt-1 text-ink-soft">{text}</p>
        </li>
      ))}
    </ol>
  );
}
