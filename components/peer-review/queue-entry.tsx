import '@/app/styles/queue.css';
import { ButtonLink } from '@/components/ui/button-link';
import { CalendarDate } from '@/components/ui/calendar-date';
import { Credits } from '@/components/ui/credits';
import type { Credit } from '@/lib/people';

/** A science domain or a category of packages. */
interface Subject {
  id: string;
  label: string;
}

/** An open submission, ready to be shown. */
export interface QueueItem {
  issue: number;
  href: string;
  name: string;
  stage: string;
  /** The name of its stage, where what it needs doesn't say it. */
  stageLabel?: string;
  /** Calendar date. */
  opened?: string;
  lastActivity?: { date: string; by?: string };
  /** What the package does, in a sentence. */
  description?: string;
  domains: readonly Subject[];
  categories: readonly Subject[];
  /** Names of partner communities. */
  partners: readonly string[];
  author?: Credit;
  editor?: Credit;
  /** Editors who know the field, where none is assigned. */
  editors: readonly Credit[];
  /** People who offered to review in this field. */
  reviewers: readonly Credit[];
}

function People({ label, people }: { label: string; people: readonly Credit[] }) {
  if (people.length === 0) return null;
  return (
    <p>
      <span>{label}</span> <Credits people={people} />
    </p>
  );
}

function Subjects({ item: { domains, categories, partners } }: { item: QueueItem }) {
  if (domains.length + categories.length + partners.length === 0) return null;
  const others = [
    ...categories.map(({ label }) => label),
    ...partners.map((name) => `with ${name}`),
  ];
  return (
    <p>
      <b>{domains.map(({ label }) => label).join(', ')}</b>{' '}
      <span data-wide={domains.length > 0 || undefined}>{others.join(', ')}</span>
    </p>
  );
}

const ids = (subjects: readonly Subject[]): string => subjects.map(({ id }) => id).join(' ');

/** An open submission: what it is for, who is part of it, who could help, and what happened when. */
export function QueueEntry({
  item,
  action,
  heading: Heading = 'h3',
}: {
  item: QueueItem;
  /** For authors its badge, which needs a `review-queue` element around it; or for reviewers. */
  action: 'badge' | 'read';
  heading?: 'h3' | 'h4';
}) {
  const { issue, href, name, stage, opened, lastActivity, description, author, editor } = item;
  // The data doesn't always name the editor of a stage that has one.
  const assigned = editor ?? (stage === 'editor-assigned' && { name: 'see the issue', href });
  return (
    <li
      data-domain={ids(item.domains)}
      data-category={ids(item.categories)}
      data-opened={opened}
      data-active={lastActivity?.date}
      className="queue-entry"
    >
      <div>
        <Heading>
          <a href={href}>{name}</a> <span>#{issue}</span>
        </Heading>
        {action === 'badge' && (
          <button type="button" data-badge={issue} className="needs-script">
            Copy badge<span className="sr-only"> of {name}</span>
          </button>
        )}
        {description && <p>{description}</p>}
        <Subjects item={item} />
      </div>
      <div>
        {item.stageLabel && action === 'badge' && <p data-label>{item.stageLabel}</p>}
        {author && <People label="Author" people={[author]} />}
        {assigned && <People label="Editor" people={[assigned]} />}
        {opened && (
          <p>
            <span>Opened</span> <CalendarDate date={opened} format="short" />
          </p>
        )}
        {lastActivity && (
          <p>
            <span>Last activity</span> <CalendarDate date={lastActivity.date} format="short" />
            {lastActivity.by && <span data-wide> by {lastActivity.by}</span>}
          </p>
        )}
        <People label="Could edit" people={item.editors} />
        <People label="Could review" people={item.reviewers} />
      </div>
      {action === 'read' && (
        <p>
          <ButtonLink href={href} look="outline">
            <span>
              Read the submission<span className="sr-only"> of {name}</span>
            </span>
          </ButtonLink>
        </p>
      )}
    </li>
  );
}
