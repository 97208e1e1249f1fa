import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '@/lib/http-headers';

/** Tells a folder from another that came in its place; empty while there is none. */
function identityOf(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.birthtimeMs}` : '';
}

/** What a folder holds now; its files are listed once. */
function openSite(folder: string) {
  const identity = identityOf(folder);
  const page = join(folder, '404.html');
  const missing = existsSync(page) ? readFileSync(page) : 'Not found';
  const files = sirv(folder, {
    etag: true,
    extensions: ['html'],
    dotfiles: false,
    brotli: true,
    gzip: true,
  });
  return { identity, missing, files };
}

/**
 * A server for a built site, as static hosts serve it: with the same headers, `/blog/x` and
 * `/blog/x.html` are one page, what does not exist gets the 404 page with its status, and
 * compressed copies are sent to those who can read them.
 * @param folder the built site
 * @param basePath the path that the site was built to stand below, such as `/repo`
 */
export function createSiteServer(folder: string, basePath = ''): Server {
  let site = openSite(folder);
  return createServer((request, response) => {
    // A build puts another folder in its place; for a moment there is none.
    const identity = identityOf(folder);
    if (identity !== site.identity && identity !== '') site = openSite(folder);
    const url = request.url ?? '/';
    const inside = url === basePath || url.startsWith(`${basePath}/`);
    const path = url.slice(basePath.length).replace(/\?.*$/s, '');
    for (const { key, value } of inside ? headersFor(path) : []) response.setHeader(key, value);
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : site.missing);
    };
    if (!inside || identity === '') return notFound();
    request.url = url.slice(basePath.length) || '/';
    site.files(request, response, notFound);
  });
}

/** Starts a server and returns its port; 0 takes any that is free. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
