import { Label } from '@/components/ui/label';
import { QueueEntry, type QueueItem } from './queue-entry';

/** The open submissions of one stage, under what they need. */
export function QueueSection({
  stage,
  label,
  need,
  items,
}: {
  /** The id of the stage, which is also the anchor of the section. */
  stage: string;
  /** The name of the stage, where what it needs doesn't say it. */
  label?: string;
  need: string;
  items: readonly QueueItem[];
}) {
  return (
    <section aria-labelledby={stage} data-stage={stage} className="py-5">
      <h2 id={stage} className="mb-3 flex flex-wrap items-center gap-x-3 text-2xl">
        {need} {label && <Label>{label}</Label>}
      </h2>
      <ul>
        {items.map((item) => (
          <QueueEntry key={item.issue} item={item} withBadge />
        ))}
      </ul>
    </section>
  );
}
