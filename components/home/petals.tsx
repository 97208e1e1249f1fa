import { Mark } from '@/components/ui/mark';

const petals = [
  {
    title: 'Peer review',
    text: 'Volunteers review a package’s code, documentation, and tests in public, and help the authors improve it.',
    href: '/peer-review',
    action: 'How review works',
  },
  {
    title: 'Partnerships',
    text: 'Scientific communities add their own criteria to one shared review, instead of each running its own.',
    href: '/partners',
    action: 'Meet our partners',
  },
  {
    title: 'Education',
    text: 'Lessons, workshops, and sprints take you from a script to a package that others can install.',
    href: '/learn',
    action: 'Start learning',
  },
];

/** @param paths the pages to link to */
export function Petals({ paths }: { paths: ReadonlySet<string> }) {
  return (
    <section aria-labelledby="petals" className="page py-12 sm:py-16">
      <h2 id="petals" className="text-3xl">
        What we do
      </h2>
      <div className="mt-6 grid items-center gap-16 lg:grid-cols-[auto_1fr]">
        <Mark variant="color" size={160} className="hidden h-auto w-40 lg:block" />
        <div className="grid gap-6 sm:grid-cols-3 lg:gap-8">
          {petals.map(({ title, text, href, action }) => (
            <div key={title}>
              <h3 className="text-xl">{title}</h3>
              <p className="mt-2 text-ink-soft">{text}</p>
              {paths.has(href) && (
                <p className="mt-2">
                  <a href={href} className="font-bold text-brand">
                    {action}
                  </a>
                </p>
              )}
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
