import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSiteServer, listen } from '@/scripts/serve/server';
import { hostileRequests } from '../../fixtures/hostile/requests';
import { sendRequest } from '../../support/requests';

const folder = mkdtempSync(join(tmpdir(), 'site-test-'));
mkdirSync(join(folder, 'blog'));
for (const file of ['index.html', 'blog.html', '404.html', '.env', '_headers'])
  writeFileSync(join(folder, file), `This is ${file}`);
const server = createSiteServer(folder);
let port = 0;

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  port = await listen(server, 0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  rmSync(folder, { recursive: true });
});

it('the corpus has at least 60 requests', () => {
  expect(hostileRequests.length).toBeGreaterThanOrEqual(60);
});

describe('a hostile request', () => {
  it.each(hostileRequests.map((request) => [JSON.stringify(request.slice(0, 60)), request]))(
    'is answered without a redirect, a trace or a secret: %s',
    async (_, request = '') => {
      const text = await sendRequest(port, request);
      if (text !== '') expect(text).toMatch(/^HTTP\/1\.1 (?:200|206|304|4\d\d) /);
      expect(text).not.toMatch(/^(?:location|set-cookie|refresh):/im);
      expect(text).not.toMatch(/This is (?:\.env|_headers)|root:x:|^\s+at /m);
      expect(await sendRequest(port, 'GET /blog HTTP/1.1')).toContain('This is blog.html');
    },
  );
});
