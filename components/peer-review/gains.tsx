const GAINS = [
  {
    title: 'What authors get',
    points: [
      'Two careful readings by people who want the package to succeed.',
      'A page in the catalog, a badge, and an accepted version that can be cited.',
      'A short way to a paper in the Journal of Open Source Software, where the package is in its scope.',
      'Recognition by a partner community, where its criteria are met too.',
    ],
  },
  {
    title: 'What reviewers get',
    points: [
      'Credit by name, on the page of the package and on a page of their own.',
      'A close look at how others build, test and document scientific software.',
      'An editor to ask, and a community that welcomes first reviews.',
    ],
  },
  {
    title: 'What science gets',
    points: [
      'Tools that were tried by somebody other than their makers.',
      'Reviews that everyone can read, with the reasons behind each decision.',
      'Packages whose care goes on: those no longer maintained are marked as archived.',
    ],
  },
] as const;

/** What a review brings to those who take part in it, and to everyone else. */
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
