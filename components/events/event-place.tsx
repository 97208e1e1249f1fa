import { modeLabel } from '@/lib/events/labels';
import { joinUrl, mapUrl, placeLine } from '@/lib/events/place';
import type { CommunityEvent } from '@/lib/events/types';

export function EventPlace({ event }: { event: CommunityEvent }) {
  const { place } = event;
  const map = mapUrl(event);
  const join = joinUrl(event);
  const venue = place.mode === 'in-person' ? place.url : undefined;
  const links = [
    ...(map ? [{ href: map, text: 'View map' }] : []),
    ...(venue ? [{ href: venue, text: 'About the venue' }] : []),
    ...(join && event.status === 'scheduled' ? [{ href: join, text: 'Join online' }] : []),
  ];
  return (
    <>
      {[modeLabel(place.mode), placeLine(event)].filter(Boolean).join(': ')}
      {links.length > 0 && (
        <span className="mt-1 flex flex-wrap gap-x-4 text-sm">
          {links.map(({ href, text }) => (
            <a key={href} href={href} className="inline-block py-0.5">
              {text}
            </a>
          ))}
        </span>
      )}
    </>
  );
}
