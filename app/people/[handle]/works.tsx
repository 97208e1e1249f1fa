import { RecordNote } from '@/components/people/record-note';
import { WorkList } from '@/components/people/work-list';
import { worksInGroups } from '@/lib/community/roles';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { getFiguresDate } from '@/lib/packages';
import { absoluteUrl, urls } from '@/lib/urls';

/** What a person did for packages and their reviews, as a record that can be printed. */
export function PersonWorks({ handle }: { handle: string }) {
  return (
    <>
      <WorkList
        id="packages"
        title="Packages"
        groups={worksInGroups(handle, [['submitted', 'maintains']])}
      />
      <WorkList
        id="peer-reviews"
        title="Peer reviews"
        groups={worksInGroups(handle, [['led'], ['edited'], ['reviewed']])}
      />
    </>
  );
}

/** How to take the record of a person's parts in reviews along. */
export function PersonRecord({ handle }: { handle: string }) {
  return (
    <RecordNote
      handle={handle}
      address={absoluteUrl(urls.person(handle))}
      date={getFiguresDate() ?? utcDate(now())}
    />
  );
}
