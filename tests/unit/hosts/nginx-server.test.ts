import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nginxConfig } from '@/scripts/hosts/nginx';
import { hostileRequests } from '../../fixtures/hostile/requests';
import { sendRequest } from '../../support/requests';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const folder = mkdtempSync(join(tmpdir(), 'site-nginx-'));
// Started by root, nginx reads files as another user.
chmodSync(folder, 0o755);
let server: ChildProcess | undefined;
let port = 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Sends a request exactly as written, and returns the head of the answer. */
function ask(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', () => resolve(answer.split('\r\n\r\n')[0] ?? ''));
    socket.on('error', reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n`);
  });
}

const statusOf = (head: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]);
const locationOf = (head: string): string | undefined => /^Location: (.*)$/im.exec(head)?.[1];

beforeAll(async () => {
  if (!NGINX) return;
  port = await freePort();
  const root = join(folder, 'html');
  for (const name of ['blog', 'images']) mkdirSync(join(root, name), { recursive: true });
  for (const file of ['index.html', 'blog.html', 'blog/x.html', 'images/a.svg', '404.html'])
    writeFileSync(join(root, file), `This is ${file}`);
  const site = nginxConfig([{ from: '/old', to: '/blog/x' }])
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('/usr/share/nginx/html', root);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const config = `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr;
events {}
http { types { text/html html; } access_log off; ${temp.join(' ')}
${site} }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const { status, stderr } = spawnSync(NGINX, ['-t', ...args], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  server = spawn(NGINX, args, { stdio: 'ignore' });
  await vi.waitFor(() => ask('/'), { timeout: 10_000 });
}, 30_000);

afterAll(() => {
  server?.kill('SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
});

/** Requests that open another host where a server redirects them carelessly. */
const OPEN_REDIRECTS = [
  '/%5cevil.example/',
  '/%5Cevil.example/%2e%2e/',
  '/%5c%5cevil.example/',
  '/\\evil.example/',
  '//evil.example/',
  '///evil.example/',
  '//evil.example/blog/',
  '/%2fevil.example/',
  '/%2f%2fevil.example/',
  '/%09/evil.example/',
  '/%09%2fevil.example/',
  '/%0d%0aLocation:%20https://evil.example/',
  '/%0aevil.example/',
  '/blog%0d%0aSet-Cookie:%20a=b/',
  '/.%2fevil.example/',
  '/%20/evil.example/',
  '/@evil.example/',
  '/blog/..%2f%2fevil.example/',
];

describe('the configuration of nginx', () => {
  it('redirects without a pattern that could hold a backslash or a line break', () => {
    const redirects = readFileSync('deploy/nginx.conf', 'utf8')
      .split('\n')
      .filter((line) => /\b(?:rewrite|return 30\d)\b/.test(line))
      .map((line) => line.trim());
    expect(redirects).toEqual(['return 308 $site_moved;', 'return 301 $without_slash;']);
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toContain(
      'location ~ ^(?<without_slash>(?:/[A-Za-z0-9_~.-]+)+)/$ {',
    );
  });
});

describe.runIf(NGINX)('nginx with this configuration', () => {
  it.each([
    ['/', 200, undefined],
    ['/blog', 200, undefined],
    ['/blog/', 301, '/blog'],
    ['/blog/x/', 301, '/blog/x'],
    ['/old', 308, '/blog/x'],
    ['/nowhere', 404, undefined],
  ])('answers %s with %i', async (path, status, location) => {
    const head = await ask(path);
    expect([statusOf(head), locationOf(head)]).toEqual([status, location]);
  });

  it.each([
    ['/', "frame-ancestors 'none'"],
    ['/images/a.svg', "default-src 'none'; style-src 'unsafe-inline'"],
    ['/images/nowhere.svg', "frame-ancestors 'none'"],
  ])('sends %s with its policy', async (path, policy) => {
    expect(await ask(path)).toContain(`Content-Security-Policy: ${policy}`);
  });

  it.each(OPEN_REDIRECTS)('sends nobody to another host for %s', async (target) => {
    const head = await ask(target);
    const location = locationOf(head);
    expect(head).not.toMatch(/^Set-Cookie/im);
    if (location === undefined) return;
    expect(location).toMatch(/^\/[A-Za-z0-9_~.-]/);
    expect(new URL(location, 'https://site.example').host).toBe('site.example');
  });

  it('sends nobody to another host, and out of its folder, for any request of the corpus', async () => {
    for (const request of hostileRequests) {
      const answer = await sendRequest(port, request);
      const location = /^Location: (.*)$/im.exec(answer)?.[1]?.trim();
      expect([request, answer]).not.toEqual([
        request,
        expect.stringMatching(/root:x:|^Set-Cookie/im),
      ]);
      if (location !== undefined) expect(location).toMatch(/^\/[A-Za-z0-9_~.-]/);
    }
    expect(statusOf(await ask('/blog'))).toBe(200);
  });
});
