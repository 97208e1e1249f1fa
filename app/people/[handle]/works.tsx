import { RecordNote } from '@/components/people/record-note';
import { WorkList } from '@/components/people/work-list';
import { partLabel, worksOf } from '@/lib/community/roles';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { roles } from '@/lib/packages/roles';
import { absoluteUrl, urls } from '@/lib/urls';

/** What a person did for packages, part by part, as a record that can be printed. */
export function PersonWorks({ handle }: { handle: string }) {
  const works = worksOf(handle);
  if (roles.every((role) => works[role].length === 0)) return null;
  return (
    <>
      {roles.map((role) => (
        <WorkList key={role} id={role} title={partLabel(role)} packages={works[role]} />
      ))}
      <RecordNote
        handle={handle}
        address={absoluteUrl(urls.person(handle))}
        date={utcDate(now())}
      />
    </>
  );
}
