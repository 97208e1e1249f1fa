/** JSON as a file of the site, indented for people who look at it. */
export function jsonResponse(data: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}

export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

export function rssResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}

export function pngResponse(data: Buffer): Response {
  return new Response(new Uint8Array(data), { headers: { 'content-type': 'image/png' } });
}

export function svgResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
}
