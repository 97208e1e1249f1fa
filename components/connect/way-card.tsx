import { Icon } from '@/components/ui/icon';

/** A way to take part. */
export interface Way {
  id: string;
  title: string;
  text: string;
  action: string;
  href: string;
}

/** A way to take part, with the one step that starts it. */
export function WayCard({ way, level = 3 }: { way: Way; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="relative flex flex-col gap-2 rounded-lg border border-line bg-surface p-6 transition-shadow hover:shadow-card">
      <Heading className="text-xl">{way.title}</Heading>
      <p className="grow text-ink-soft">{way.text}</p>
      <a
        href={way.href}
        className="card-link mt-2 inline-flex items-center gap-1.5 font-bold text-brand"
      >
        {way.action}
        <Icon name={way.href.startsWith('/') ? 'arrow-right' : 'arrow-up-right'} />
      </a>
    </article>
  );
}
