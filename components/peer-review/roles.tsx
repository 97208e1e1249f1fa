const ROLES = [
  {
    role: 'submitted',
    title: 'Authors',
    text: 'Submit a package, respond to the reviews, and maintain it afterward.',
  },
  {
    role: 'reviewed',
    title: 'Reviewers',
    text: 'Read, try, and comment. A review has two as a rule.',
  },
  {
    role: 'edited',
    title: 'Editors',
    text: 'Find reviewers, keep the review moving, and make the decision.',
  },
  {
    role: 'led',
    title: 'Editors in chief',
    text: 'Check each submission and find it an editor.',
  },
] as const;

export function ReviewRoles({
  counts,
}: {
  counts: Readonly<Record<(typeof ROLES)[number]['role'], number>>;
}) {
  return (
    <>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {ROLES.map(({ role, title, text }) => (
          <li key={role} className="flex flex-col border-t-3 border-bloom pt-4">
            <h3 className="text-xl">{title}</h3>
            <p className="mt-1 mb-2 text-ink-soft">{text}</p>
            <p className="mt-auto">
              <a href={`/people?role=${role}`} className="font-bold text-brand tabular-nums">
                {counts[role]} so far
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-5 max-w-text text-ink-soft">
        The numbers are of people who took part in reviews of accepted packages, former editors
        included. See <a href="/peer-review/editors">who edits now</a>.
      </p>
    </>
  );
}
