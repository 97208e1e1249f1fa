import { Mark } from '@/components/ui/mark';
import { site } from '@/lib/site';

/** Mark and name, linking home. */
export function Brand() {
  return (
    <a
      href="/"
      className="-ml-1 flex items-center gap-2.5 rounded-md p-1 text-ink no-underline max-[24rem]:gap-1.5"
    >
      <Mark variant="color" size={36} />
      <span className="font-display text-xl font-semibold tracking-tight max-[24rem]:text-lg">
        {site.name}
      </span>
    </a>
  );
}
