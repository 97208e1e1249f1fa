import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, listen } from '@/scripts/serve/server';
import { temporaryFolder } from '../../support/content';

const folder = mkdtempSync(join(tmpdir(), 'site-test-'));
mkdirSync(join(folder, 'blog'));
mkdirSync(join(folder, 'images'));
writeFileSync(join(folder, 'images/a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
for (const file of ['index.html', 'blog.html', 'blog/x.html', '404.html', 'feed.xml', '.secret'])
  writeFileSync(join(folder, file), `This is ${file}`);
writeFileSync(join(folder, 'blog.html.br'), brotliCompressSync('This is blog.html'));
const server = createSiteServer(folder);
let base = '';

beforeAll(async () => {
  base = `http://localhost:${await listen(server, 0)}`;
});
afterAll(async () => {
  server.close();
  await once(server, 'close');
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  it.each([
    ['/', 200, 'index.html'],
    ['/blog', 200, 'blog.html'],
    ['/blog/x', 200, 'blog/x.html'],
    ['/blog/x.html', 200, 'blog/x.html'],
    ['/blog/x?a=b', 200, 'blog/x.html'],
    ['/feed.xml', 200, 'feed.xml'],
    ['/blog/y', 404, '404.html'],
    ['/.secret', 404, '404.html'],
    ['/..%2f..%2f..%2fetc%2fpasswd', 404, '404.html'],
  ])('answers %s with %i and %s', async (path, status, file) => {
    const response = await fetch(base + path, { headers: { connection: 'close' } });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(`This is ${file}`);
  });

  it('sends a compressed copy to clients that accept it, as the type that it holds', async () => {
    const answer = (encoding: string) =>
      fetch(`${base}/blog`, { headers: { 'accept-encoding': encoding, connection: 'close' } });
    const compressed = await answer('br');
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect(compressed.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await compressed.text()).toBe('This is blog.html');
    const plain = await answer('identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toBe('Accept-Encoding');
    expect(await plain.text()).toBe('This is blog.html');
  });

  it('after a build sends the new pages, whole, though the site was served before', async () => {
    const sites = temporaryFolder({ 'out/blog.html': 'Old', 'fresh/blog.html': 'New and longer' });
    const out = join(sites, 'out');
    const running = createSiteServer(out);
    const url = `http://localhost:${await listen(running, 0)}/blog`;
    const read = async () => (await fetch(url, { headers: { connection: 'close' } })).text();
    expect(await read()).toBe('Old');
    renameSync(out, join(sites, 'old'));
    expect(await read()).toBe('Not found');
    renameSync(join(sites, 'fresh'), out);
    expect(await read()).toBe('New and longer');
    running.close();
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${base}/nowhere`, {
      method: 'HEAD',
      headers: { connection: 'close' },
    });
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('sends images with a policy that lets them run and load nothing', async () => {
    const { headers } = await fetch(`${base}/images/a.svg`, { headers: { connection: 'close' } });
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; /,
    );
  });

  it('sends the headers of real hosts', async () => {
    const { headers } = await fetch(`${base}/blog/y`, { headers: { connection: 'close' } });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/repo', 200],
    ['/repo/blog/x', 200],
    ['/repository', 404],
    ['/blog/x', 404],
  ])('of a site below /repo answers %s with %i', async (path, status) => {
    const below = createSiteServer(folder, '/repo');
    const port = await listen(below, 0);
    const url = `http://localhost:${port}${path}`;
    expect((await fetch(url, { headers: { connection: 'close' } })).status).toBe(status);
    below.close();
  });

  /** Sends a request exactly as written, and returns the whole answer. */
  const ask = (request: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(base).port), 'localhost');
      let text = '';
      socket.on('data', (data) => {
        text += data.toString('latin1');
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
      socket.write(`${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });

  it.each([
    ['bytes=5-1', 200],
    ['bytes=-5', 200],
    ['bytes=a-b', 200],
    ['bytes=0-1,3-4', 200],
    ['bytes=0-99999999999999999999999', 200],
    ['bytes=99999999999999999999999-', 200],
    ['lines=1-2', 200],
    ['bytes=0-3', 206],
    ['bytes=5-', 206],
    ['bytes=999-', 416],
  ])('survives Range: %s, and answers %i', async (range, status) => {
    const text = await ask(`GET /feed.xml HTTP/1.1\r\nRange: ${range}`);
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(await ask('GET / HTTP/1.1')).toContain('This is index.html');
  });

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])(
    'answers %s with 405',
    async (method) => {
      const text = await ask(`${method} / HTTP/1.1\r\nContent-Length: 0`);
      expect(text).toMatch(/^HTTP\/1\.1 405 /);
      expect(text).toMatch(/^allow: GET, HEAD/im);
      expect(text).not.toContain('This is');
    },
  );

  it.each([
    '/%5cevil.example/',
    '//evil.example/',
    '/%2f%2fevil.example/',
    '/%09/evil.example/',
    '/%0d%0aLocation:%20https://evil.example/',
    '/%',
    '/%ff%fe',
    '/%00',
    'http://evil.example/',
    '*',
    '/..',
    `/${'a'.repeat(9000)}`,
  ])('redirects nobody for %s', async (target) => {
    const text = await ask(`GET ${target} HTTP/1.1`);
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).not.toMatch(/^(?:location|set-cookie):/im);
  });

  it('ends the answer when a file has vanished that it listed, and goes on', async () => {
    const gone = temporaryFolder({ 'a.html': 'This is a', 'b.html': 'This is b' });
    const running = createSiteServer(gone);
    const url = `http://localhost:${await listen(running, 0)}`;
    const read = async (path: string) => {
      const response = await fetch(url + path, { headers: { connection: 'close' } });
      return [response.status, await response.text()];
    };
    expect(await read('/a')).toEqual([200, 'This is a']);
    rmSync(join(gone, 'b.html'));
    await expect(read('/b')).rejects.toThrow();
    expect(await read('/a')).toEqual([200, 'This is a']);
    running.close();
  });

  it('listens to this machine alone, unless it is opened', async () => {
    const addressOf = async (host?: string) => {
      const running = createSiteServer(folder);
      await listen(running, 0, host);
      const address = running.address();
      running.close();
      return typeof address === 'object' ? address?.address : undefined;
    };
    expect(['127.0.0.1', '::1']).toContain(await addressOf());
    expect(await addressOf('0.0.0.0')).toBe('0.0.0.0');
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(base).port);
    await expect(listen(createSiteServer(folder), port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
