const ROLES = [
  {
    role: 'submitted',
    title: 'Authors',
    text: 'Bring a package, answer the reviews and keep it going afterwards.',
  },
  {
    role: 'reviewed',
    title: 'Reviewers',
    text: 'Read, try and comment; there are two of them for a package.',
  },
  {
    role: 'edited',
    title: 'Editors',
    text: 'Find the reviewers, keep the conversation moving and decide.',
  },
  {
    role: 'led',
    title: 'Editors in chief',
    text: 'Check what comes in and hand it to an editor.',
  },
] as const;

/** Who does what in a review, with how many people have done so. */
export function ReviewRoles({
  counts,
}: {
  counts: Readonly<Record<(typeof ROLES)[number]['role'], number>>;
}) {
  return (
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
  );
}
