import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSiteServer, listen } from '@/scripts/serve/server';
import { FIXTURE_OUT } from './fixture';

/** A site of which one page comes in two parts, as on a slow connection. */
export interface PageInParts {
  url: string;
  sendRest: () => void;
  close: () => void;
}

/**
 * Serves the fixture's site, one page of it only up to a piece of markup at first.
 * @param path of the page, such as `/blog/a-post`
 * @param last the markup that the first part ends with
 */
export async function servePageInParts(path: string, last: string): Promise<PageInParts> {
  const html = readFileSync(`${FIXTURE_OUT}${path}.html`, 'utf8');
  const end = html.indexOf(last) + last.length;
  if (end < last.length) throw new Error(`${path} has no ${last}.`);
  const site = createSiteServer(FIXTURE_OUT);
  let sendRest = (): void => {};
  const server = createServer((request, response) => {
    if (request.url !== path) {
      site.emit('request', request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, end));
    sendRest = () => response.end(html.slice(end));
  });
  const url = `http://localhost:${await listen(server, 0)}${path}`;
  return { url, sendRest: () => sendRest(), close: () => server.close() };
}
