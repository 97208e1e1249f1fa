import { QueueEntry, type QueueItem } from './queue-entry';

/** The open submissions that need the same next. */
export function QueueSection({
  id,
  need,
  items,
}: {
  id: string;
  need: string;
  items: readonly QueueItem[];
}) {
  return (
    <section aria-labelledby={id} data-need={id} className="pb-10">
      <h2 id={id} className="mb-3 text-2xl">
        {need}
      </h2>
      <ul>
        {items.map((item) => (
          <QueueEntry key={item.issue} item={item} action="badge" />
        ))}
      </ul>
    </section>
  );
}
