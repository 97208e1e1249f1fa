import { Mark } from '@/components/ui/mark';
import { site } from '@/lib/site';

/** Mark and name, linking home. */
export function Brand() {
  return (
    <a href="/" className="-ml-1 flex items-center gap-2.5 rounded-md p-1 text-ink no-underline">
      <Mark variant="color" size={36} />
      <span className="font-display text-xl font-semibold tracking-tight">{site.name}</span>
    </a>
  );
}
