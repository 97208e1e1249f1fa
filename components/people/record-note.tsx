import { CalendarDate } from '@/components/ui/calendar-date';

/** How to take the record of a person's reviews along, and on paper where and when it is from. */
export function RecordNote({
  handle,
  address,
  date,
}: {
  handle: string;
  address: string;
  date: string;
}) {
  return (
    <>
      <p className="mt-3 max-w-text text-sm text-ink-soft print:hidden">
        For your CV: print this page to get the record with dates and addresses, or download it as{' '}
        <a href={`/api/people/${handle.toLowerCase()}.json`}>JSON</a>.
      </p>
      <p className="hidden text-sm print:mt-5 print:block">
        Peer review record from {address}, as of <CalendarDate date={date} />. All reviews are
        public.
      </p>
    </>
  );
}
