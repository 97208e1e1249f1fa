import { Icon } from '@/components/ui/icon';
import type { Way } from '@/lib/connect';

export function GetInvolvedCard({ way }: { way: Way }) {
  const { title, text, action, href, audience, time, skill } = way;
  return (
    <article className="relative row-span-4 grid grid-rows-subgrid gap-y-2 rounded-lg border border-line bg-surface p-6 transition-shadow hover:shadow-card">
      <h3 className="text-xl">{title}</h3>
      <p className="text-ink-soft">{text}</p>
      <dl className="mt-1 grid content-start grid-cols-[auto_1fr] gap-x-3 text-sm">
        {[
          ['For', audience],
          ['Time', time],
          ['Skill', skill],
        ].map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-ink-soft">{term}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <a
        href={href}
        className="card-link mt-2 inline-flex self-end items-center gap-1.5 font-bold text-brand"
      >
        {action}
        <Icon name={href.startsWith('/') ? 'arrow-right' : 'arrow-up-right'} />
      </a>
    </article>
  );
}
