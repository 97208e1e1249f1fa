import { calendarResponse } from '@/app/_shared/calendar';
import { slugParams } from '@/app/_shared/params';
import { getEvent, getEvents } from '@/lib/events';
import { eventFile } from '@/lib/events/calendar-file';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return slugParams(getEvents().map(({ slug }) => slug));
}

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const event = getEvent((await params).slug);
  return calendarResponse(event ? eventFile(event) : '');
}
