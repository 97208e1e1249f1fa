import { Mark } from '@/components/ui/mark';

const petals = [
  {
    title: 'Peer review',
    text: 'Volunteers read a package’s code, documentation and tests in public, and stay with its authors until it is better.',
    href: '/peer-review',
    action: 'See how a review goes',
  },
  {
    title: 'Partnerships',
    text: 'Scientific communities add their own criteria to one shared review, instead of building a process each.',
    href: '/partners',
    action: 'Meet the partners',
  },
  {
    title: 'Education',
    text: 'Lessons, workshops and sprints that take scientists from a script to a package others can install.',
    href: '/events',
    action: 'Look at the events',
  },
];

/**
 * The three petals of the community's work.
 * @param paths the pages that may be pointed to
 */
export function Petals({ paths }: { paths: ReadonlySet<string> }) {
  return (
    <section
      aria-labelledby="petals"
      className="page grid items-center gap-10 py-12 sm:py-16 lg:grid-cols-[auto_1fr] lg:gap-16"
    >
      <Mark variant="color" size={220} className="h-auto w-32 lg:w-[13.75rem]" />
      <div>
        <h2 id="petals" className="text-3xl">
          Three petals, one community
        </h2>
        <div className="mt-6 grid gap-6 sm:grid-cols-3 lg:gap-8">
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
