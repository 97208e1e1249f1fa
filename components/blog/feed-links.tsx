import { Icon } from '@/components/ui/icon';
import { type FeedFormat, feedPath } from '@/lib/feed-paths';

const names: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

export function FeedLinks({ base }: { base: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
      <span className="inline-flex items-center gap-1.5">
        <Icon name="rss" /> Follow this list:
      </span>
      {(Object.keys(names) as FeedFormat[]).map((format) => (
        <a key={format} href={feedPath(base, format)} className="py-1">
          {names[format]}
        </a>
      ))}
    </p>
  );
}
