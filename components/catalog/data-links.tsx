import { Icon, type IconName } from '@/components/ui/icon';

/** A file that carries what a page shows, for other programs. */
export interface DataLink {
  href: string;
  label: string;
  icon?: IconName;
}

/** Where the data of a page can be had in other forms. */
export function DataLinks({ intro, links }: { intro: string; links: readonly DataLink[] }) {
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <span className="text-ink-soft">{intro}</span>
      {links.map(({ href, label, icon = 'external' }) => (
        <a
          key={href}
          href={href}
          className="inline-flex items-center gap-1.5 py-1 font-bold text-brand"
        >
          <Icon name={icon} /> {label}
        </a>
      ))}
    </p>
  );
}
