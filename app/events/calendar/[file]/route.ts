import { calendarResponse } from '@/app/_shared/calendar';
import { getEvents, kindLabel } from '@/lib/events';
import { calendarFile } from '@/lib/events/calendar-file';
import { eventKinds } from '@/lib/events/collections';
import { site } from '@/lib/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return eventKinds.map((kind) => ({ file: `${kind}.ics` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const kind = eventKinds.find((candidate) => file === `${candidate}.ics`) ?? eventKinds[0];
  const events = getEvents().filter((event) => event.kind === kind);
  return calendarResponse(calendarFile(`${site.name} events: ${kindLabel(kind)}`, events));
}
