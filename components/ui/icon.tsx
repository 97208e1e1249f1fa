import {
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ArrowUpRight,
  Calendar,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleAlert,
  CircleCheck,
  Copy,
  ExternalLink,
  History,
  Info,
  Maximize2,
  Menu,
  Moon,
  Pencil,
  Play,
  Quote,
  Rss,
  Search,
  Star,
  Sun,
  TriangleAlert,
  X,
} from 'lucide-static';

const icons = {
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  'arrow-up-right': ArrowUpRight,
  calendar: Calendar,
  check: Check,
  close: X,
  copy: Copy,
  down: ChevronDown,
  danger: CircleAlert,
  external: ExternalLink,
  edit: Pencil,
  enlarge: Maximize2,
  history: History,
  info: Info,
  left: ChevronLeft,
  menu: Menu,
  moon: Moon,
  play: Play,
  quote: Quote,
  rss: Rss,
  right: ChevronRight,
  search: Search,
  star: Star,
  success: CircleCheck,
  sun: Sun,
  warning: TriangleAlert,
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
