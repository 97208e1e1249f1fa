const GAINS = [
  {
    title: 'For authors',
    points: [
      'Reviews, two as a rule, by people who want your package to succeed.',
      'A page in the catalog, a badge, and an accepted version that others can cite.',
      'A fast track to JOSS, the Journal of Open Source Software, if your package is in its scope.',
      'Recognition by a partner community, if you meet its criteria, too.',
    ],
  },
  {
    title: 'For reviewers',
    points: [
      'Credit by name, on the package page and on your own page.',
      'A close look at how others build, test, and document scientific software.',
      'An editor to ask, and a community that welcomes first reviews.',
    ],
  },
  {
    title: 'For science',
    points: [
      'Tools tested by people outside the project.',
      'Reviews that everyone can read, with the reasons for each decision.',
      'Maintained packages: those that are no longer maintained are marked as archived.',
    ],
  },
] as const;

/** The benefits of a review for authors, reviewers, and science. */
export function ReviewGains() {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-3">
      {GAINS.map(({ title, points }) => (
        <div key={title}>
          <h3 className="text-xl">{title}</h3>
          <ul className="mt-3 grid list-disc gap-2 pl-5 marker:text-rose">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
