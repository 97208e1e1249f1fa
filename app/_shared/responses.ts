import type { Feed } from 'feed';
import { rssText } from '@/lib/feeds/channel';

/**
 * A file of the site.
 * @param type its media type; a text is in UTF-8
 */
export function fileResponse(body: string | Buffer, type: string): Response {
  return typeof body === 'string'
    ? new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
    : new Response(new Uint8Array(body), { headers: { 'content-type': type } });
}

/** JSON, indented for people who look at it. */
export function jsonResponse(data: unknown, type = 'application/json'): Response {
  return fileResponse(`${JSON.stringify(data, null, 2)}\n`, type);
}

export function rssResponse(feed: Feed): Response {
  return fileResponse(rssText(feed), 'application/rss+xml');
}
