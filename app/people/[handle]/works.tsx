import { RecordNote } from '@/components/people/record-note';
import { WorkList } from '@/components/people/work-list';
import { partsLabel, worksInParts } from '@/lib/community/roles';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import type { Role } from '@/lib/packages/roles';
import { absoluteUrl, urls } from '@/lib/urls';

const LISTS: ReadonlyArray<{ id: string; title: string; roles: readonly Role[] }> = [
  { id: 'packages', title: 'Packages', roles: ['submitted', 'maintains'] },
  { id: 'peer-reviews', title: 'Peer reviews', roles: ['reviewed', 'edited', 'led'] },
];

/** What a person did for packages and their reviews, as a record that can be printed. */
export function PersonWorks({ handle }: { handle: string }) {
  const lists = LISTS.map(({ id, title, roles }) => ({
    id,
    title,
    works: worksInParts(handle, roles).map(({ item, parts }) => ({
      item,
      part: partsLabel(parts, item),
    })),
  }));
  return lists.map((list) => <WorkList key={list.id} {...list} />);
}

/** How to take the record of a person's parts in reviews along. */
export function PersonRecord({ handle }: { handle: string }) {
  return (
    <RecordNote handle={handle} address={absoluteUrl(urls.person(handle))} date={utcDate(now())} />
  );
}
