import { calendarResponse } from '@/app/_shared/calendar';
import { PLACEHOLDER } from '@/app/_shared/params';
import { getEvent, getEvents } from '@/lib/events';
import { eventFile } from '@/lib/events/calendar-file';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Params {
  slug: string;
  date: string;
}

export function generateStaticParams(): Params[] {
  const dates = getEvents()
    .filter(({ repeat }) => repeat)
    .flatMap(({ slug, occurrences }) => occurrences.map(({ id }) => ({ slug, date: `${id}.ics` })));
  return dates.length > 0 ? dates : [{ slug: PLACEHOLDER, date: `${PLACEHOLDER}.ics` }];
}

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { slug, date } = await params;
  const event = getEvent(slug);
  const only = event?.occurrences.find(({ id }) => date === `${id}.ics`);
  return calendarResponse(event && only ? eventFile(event, only) : '');
}
