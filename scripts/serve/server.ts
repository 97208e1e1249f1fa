import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '@/lib/http-headers';

/**
 * A server for a built site, as static hosts serve it: with the same headers, `/blog/x` and
 * `/blog/x.html` are one page, what does not exist gets the 404 page with its status, and
 * compressed copies are sent to those who can read them.
 * @param folder the built site
 * @param basePath the path that the site was built to stand below, such as `/repo`
 */
export function createSiteServer(folder: string, basePath = ''): Server {
  const files = sirv(folder, {
    etag: true,
    extensions: ['html'],
    dotfiles: false,
    brotli: true,
    gzip: true,
  });
  const page = join(folder, '404.html');
  const missing = existsSync(page) ? readFileSync(page) : 'Not found';
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const inside = url === basePath || url.startsWith(`${basePath}/`);
    const path = url.slice(basePath.length).replace(/\?.*$/s, '');
    for (const { key, value } of inside ? headersFor(path) : []) response.setHeader(key, value);
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : missing);
    };
    if (!inside) return notFound();
    request.url = url.slice(basePath.length) || '/';
    files(request, response, notFound);
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
