import { notFound } from 'next/navigation';
import { slugParams } from '@/app/_shared/params';
import { pngResponse } from '@/app/_shared/responses';
import { eventImage } from '@/app/_shared/social-images';
import { getEvent, getEvents } from '@/lib/events';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return slugParams(getEvents().map(({ slug }) => slug));
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const event = getEvent((await params).slug);
  if (!event) notFound();
  return pngResponse(await eventImage(event));
}
