const TOOLS = [
  {
    href: '/peer-review/queue',
    title: 'Review queue',
    text: 'Packages under review, and what each needs next.',
  },
  {
    href: '/peer-review/checklist',
    title: 'Is my package ready?',
    text: 'A checklist for authors before they submit.',
  },
  {
    href: '/peer-review/reviewers',
    title: 'Become a reviewer',
    text: 'Packages that need reviewers, and how to sign up.',
  },
  {
    href: '/peer-review/editors',
    title: 'Editors',
    text: 'Who edits reviews, by science and skill.',
  },
] as const;

/** Links to the pages that authors, reviewers, and editors work with. */
export function ReviewTools() {
  return (
    <nav aria-label="Peer review" className="page pb-8 sm:pb-10">
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {TOOLS.map(({ href, title, text }) => (
          <li
            key={href}
            className="relative rounded-lg border border-line bg-surface p-5 hover:border-control"
          >
            <a href={href} className="card-link font-display text-lg font-semibold text-brand">
              {title}
            </a>
            <p className="mt-1 text-sm text-ink-soft">{text}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
