import * as lucide from 'lucide-static';

const icons = {
  'arrow-left': lucide.ArrowLeft,
  'arrow-right': lucide.ArrowRight,
  'arrow-up': lucide.ArrowUp,
  'arrow-up-right': lucide.ArrowUpRight,
  calendar: lucide.Calendar,
  check: lucide.Check,
  close: lucide.X,
  copy: lucide.Copy,
  down: lucide.ChevronDown,
  danger: lucide.CircleAlert,
  external: lucide.ExternalLink,
  edit: lucide.Pencil,
  enlarge: lucide.Maximize2,
  history: lucide.History,
  info: lucide.Info,
  left: lucide.ChevronLeft,
  menu: lucide.Menu,
  moon: lucide.Moon,
  play: lucide.Play,
  quote: lucide.Quote,
  rss: lucide.Rss,
  right: lucide.ChevronRight,
  search: lucide.Search,
  star: lucide.Star,
  success: lucide.CircleCheck,
  sun: lucide.Sun,
  warning: lucide.TriangleAlert,
} satisfies Record<string, string>;

export type IconName = keyof typeof icons;

export const iconNames = Object.keys(icons) as IconName[];

/** Only the shapes: the svg element around them is written by the component. */
function shapes(name: IconName): string {
  return icons[name]
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '');
}

/** A decorative icon that takes its color and size from the text around it. */
export function Icon({
  name,
  className = 'size-[1.15em]',
}: {
  name: IconName;
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: shapes of the icon set, no input.
      dangerouslySetInnerHTML={{ __html: shapes(name) }}
    />
  );
}
