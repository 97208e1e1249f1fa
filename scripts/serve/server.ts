import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '@/lib/http-headers';
import { printable } from '@/lib/printable';

/** An identity that changes when another folder takes this name; empty if there is none. */
function identityOf(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.birthtimeMs}` : '';
}

/** Lists the files of a site, once. */
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

const METHODS = ['GET', 'HEAD'];
const RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;

/** Whether a `Range` header (RFC 9110, section 14.2) is one that can be answered; others are ignored. */
function isSimpleRange(range: string): boolean {
  const [, first, last] = RANGE.exec(range) ?? [];
  return first !== undefined && (last === '' || Number(first) <= Number(last));
}

function answer(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(STATUS_CODES[status]);
}

/**
 * A server for a built site. It answers as static hosts do: with the same headers, `/blog/x` and
 * `/blog/x.html` are one page, an address that doesn't exist gets the 404 page with its status, and
 * compressed copies are sent to clients that read them. It never redirects.
 * @param folder the built site
 * @param basePath the path that the site was built for, such as `/repo`
 */
export function createSiteServer(folder: string, basePath = ''): Server {
  let site = openSite(folder);
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (!METHODS.includes(request.method ?? '')) {
      answer(response, 405, { allow: METHODS.join(', ') });
      return;
    }
    if (!isSimpleRange(request.headers.range ?? '')) delete request.headers.range;
    // A build replaces the folder; for a moment there is none.
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
    request.url = url.slice(basePath.length) || '/';
    response.on('pipe', (file) => {
      // A file that was listed may be gone. Its error would end the process.
      file.on('error', (error) => {
        console.error(printable(`${request.method} ${request.url}: ${error}`));
        response.destroy();
      });
    });
    if (inside && identity !== '') site.files(request, response, notFound);
    else notFound();
  };
  return createServer((request, response) => {
    try {
      handle(request, response);
    } catch (error) {
      console.error(printable(`${request.method} ${request.url}: ${error}`));
      if (response.headersSent) response.destroy();
      else answer(response, 500);
    }
  });
}

/**
 * Starts a server.
 * @param port 0 takes any that is free
 * @param host the address to listen on; `localhost` lets in this machine alone
 * @returns the port
 * @throws when the port is in use or the host isn't an address of this machine
 */
export function listen(server: Server, port: number, host = 'localhost'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
