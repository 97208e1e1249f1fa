import { EmptyState } from '@/components/ui/empty-state';
import { QueueEntry, type QueueItem } from './queue-entry';

/** Packages in one stage in which they need reviewers. */
export interface WaitingGroup {
  title: string;
  note: string;
  items: readonly QueueItem[];
}

/** The packages that need reviewers, by stage, and how to review one. */
export function WaitingPackages({ groups }: { groups: readonly WaitingGroup[] }) {
  if (groups.length === 0) {
    return (
      <EmptyState title="Every open review has its reviewers">
        <p>Sign up as a reviewer, and an editor will ask you when a package fits.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="max-w-text">
        To review one of these, offer it in a comment on the submission: the editor answers there.
        In each list, the package that has been open longest is first.
      </p>
      {groups.map(({ title, note, items }) => (
        <div key={title} className="mt-8">
          <h3 className="text-2xl">{title}</h3>
          <p className="mt-1 mb-3 text-ink-soft">{note}</p>
          <ul>
            {items.map((item) => (
              <QueueEntry key={item.issue} item={item} action="read" heading="h4" />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
