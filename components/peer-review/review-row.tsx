import '@/app/styles/queue.css';
import { CalendarDate } from '@/components/ui/calendar-date';
import { Credits } from '@/components/ui/credits';
import type { Credit } from '@/lib/people';

/** A submission or presubmission as a line of a list. */
export interface ReviewRowItem {
  issue: number;
  href: string;
  name: string;
  outcome: string;
  opened?: string;
  closed?: string;
  author?: Credit;
  editor?: Credit;
  /** Where it continued: the package, or the submission. */
  next?: { href: string; label: string };
}

/** A submission or presubmission with its outcome, its dates and its people. */
export function ReviewRow({ item }: { item: ReviewRowItem }) {
  const { issue, href, name, outcome, opened, closed, author, editor, next } = item;
  return (
    <li className="queue-entry">
      <div>
        <h3>
          <a href={href}>{name}</a> <span>#{issue}</span>
        </h3>
        <p>
          {outcome}
          {next && (
            <>
              : <a href={next.href}>{next.label}</a>
            </>
          )}
        </p>
      </div>
      <div>
        {author && (
          <p>
            <span>Author</span> <Credits people={[author]} />
          </p>
        )}
        {editor && (
          <p>
            <span>Editor</span> <Credits people={[editor]} />
          </p>
        )}
      </div>
      <p>
        {opened && (
          <>
            Opened <CalendarDate date={opened} format="short" />
          </>
        )}
        {closed && (
          <>
            , closed <CalendarDate date={closed} format="short" />
          </>
        )}
      </p>
    </li>
  );
}
