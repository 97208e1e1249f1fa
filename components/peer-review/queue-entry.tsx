import '@/app/styles/queue.css';
import { ButtonLink } from '@/components/ui/button-link';
import { CalendarDate } from '@/components/ui/calendar-date';
import { type CreditItem, Credits } from '@/components/ui/credits';

/** An open submission, ready to be shown. */
export interface QueueItem {
  issue: number;
  href: string;
  name: string;
  /** The id of its stage. */
  stage: string;
  /** The name of its stage, where what it needs doesn't say it. */
  stageLabel?: string;
  /** Calendar date. */
  opened?: string;
  lastActivity?: { date: string; by?: string };
  domains: ReadonlyArray<{ id: string; label: string }>;
  author?: CreditItem;
  editor?: CreditItem;
  /** Editors who know the field, besides its own. */
  editors: readonly CreditItem[];
  /** People who offered to review in this field. */
  reviewers: readonly CreditItem[];
}

function People({ label, people }: { label: string; people: readonly CreditItem[] }) {
  if (people.length === 0) return null;
  return (
    <p>
      <span>{label}:</span> <Credits people={people} />
    </p>
  );
}

function Editors({ item: { name, editor, editors } }: { item: QueueItem }) {
  if (editors.length === 0) return null;
  return (
    <details>
      <summary>
        {editor ? 'Other editors' : 'Editors'} in this field
        <span className="sr-only"> of {name}</span>
      </summary>
      <p>
        <Credits people={editors} />
      </p>
    </details>
  );
}

/** An open submission: when it was opened, who acted last, who is part of it and who could help. */
export function QueueEntry({
  item,
  action,
}: {
  item: QueueItem;
  /** For authors its badge, which needs a `review-queue` element around it; or for reviewers. */
  action: 'badge' | 'offer';
}) {
  const { issue, href, name, stage, opened, lastActivity, domains, author, editor } = item;
  // The data doesn't always name the editor of a stage that has one.
  const assigned = editor ?? (stage === 'editor-assigned' && { name: 'see the issue', href });
  return (
    <li
      data-stage={stage}
      data-domains={domains.map(({ id }) => id).join(' ')}
      data-opened={opened}
      data-active={lastActivity?.date}
      className="queue-entry"
    >
      <div>
        <h3>
          <a href={href}>{name}</a> <span>#{issue}</span>
        </h3>
        {domains.length > 0 && <p>{domains.map(({ label }) => label).join(', ')}</p>}
      </div>
      <div>
        {author && <People label="Author" people={[author]} />}
        {assigned && <People label="Editor" people={[assigned]} />}
        <Editors item={item} />
        <People label="Could review" people={item.reviewers} />
      </div>
      <div>
        {item.stageLabel && action === 'badge' && <p data-label>{item.stageLabel}</p>}
        {opened && (
          <p>
            <b>Opened</b> <CalendarDate date={opened} format="short" />
          </p>
        )}
        {lastActivity && (
          <p>
            <span>
              Last activity <CalendarDate date={lastActivity.date} format="short" />
              {lastActivity.by && ` by ${lastActivity.by}`}
            </span>
          </p>
        )}
        {action === 'badge' && (
          <button type="button" data-badge={issue} className="needs-script">
            Copy badge<span className="sr-only"> of {name}</span>
          </button>
        )}
      </div>
      {action === 'offer' && (
        <p>
          <ButtonLink href={href} look="outline">
            <span>
              Offer to review<span className="sr-only"> {name} in its issue</span>
            </span>
          </ButtonLink>
        </p>
      )}
    </li>
  );
}
