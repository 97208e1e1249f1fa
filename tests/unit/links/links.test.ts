import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../lib/check';
import { collectLinks } from '../../../scripts/links/collect';
import { probe } from '../../../scripts/links/probe';
import { formatReport } from '../../../scripts/links/report';
import { visitLinks } from '../../../scripts/links/visit';

const options = { timeout: 2_000, retries: 2, pause: 1 };

let server: Server;
let origin: string;
let asked: string[];
let failures: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, url = '' } = request;
    asked.push(`${method} ${url}`);
    const status =
      url === '/no-head' && method === 'HEAD'
        ? 405
        : url === '/flaky' && failures-- > 0
          ? 503
          : url === '/gone'
            ? 404
            : url === '/closed'
              ? 403
              : url === '/busy'
                ? 429
                : url === '/down'
                  ? 500
                  : url === '/old'
                    ? 301
                    : 200;
    if (url === '/silent') return;
    if (status === 301) response.setHeader('location', '/new');
    response.writeHead(status).end(method === 'HEAD' ? undefined : 'text');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  failures = 0;
});

describe('probe', () => {
  it.each([
    ['/fine', { state: 'works' }, ['HEAD /fine']],
    ['/no-head', { state: 'works' }, ['HEAD /no-head', 'GET /no-head']],
    ['/gone', { state: 'broken', reason: 'answers 404' }, ['HEAD /gone', 'GET /gone']],
    ['/closed', { state: 'refused', status: 403 }, ['HEAD /closed', 'GET /closed']],
  ])('asks for %s as sparingly as it can', async (path, answer, requests) => {
    expect(await probe(origin + path, options)).toEqual(answer);
    expect(asked).toEqual(requests);
  });

  it('says where a page has moved', async () => {
    expect(await probe(`${origin}/old`, options)).toEqual({ state: 'moved', to: `${origin}/new` });
  });

  it('asks again when a site is overloaded, and stops after a while', async () => {
    failures = 2;
    expect(await probe(`${origin}/flaky`, options)).toEqual({ state: 'works' });
    expect(await probe(`${origin}/busy`, options)).toEqual({ state: 'refused', status: 429 });
    expect(await probe(`${origin}/down`, options)).toMatchObject({ reason: 'answers 500' });
    expect(asked.filter((request) => request === 'GET /down')).toHaveLength(3);
  });

  it('does not wait forever', async () => {
    const answer = await probe(`${origin}/silent`, { timeout: 50, retries: 0, pause: 1 });
    expect(answer).toEqual({ state: 'broken', reason: 'does not answer in time' });
  });

  it('says why a site cannot be reached', async () => {
    const answer = await probe('http://127.0.0.1:9/', { ...options, retries: 0 });
    expect(answer).toMatchObject({
      state: 'broken',
      reason: expect.stringMatching(/refuses|reached/),
    });
  });
});

describe('visitLinks', () => {
  it('asks each site one page after another', async () => {
    let open = 0;
    let most = 0;
    const urls = ['a', 'b', 'c', 'd'].map((page) => `https://one.example/${page}`);
    const links = [...urls, 'https://two.example/'].map((url) => ({ url, places: [] }));
    const ask = async (url: string) => {
      if (url.includes('one')) most = Math.max(most, ++open);
      await new Promise((done) => setTimeout(done, 2));
      if (url.includes('one')) open--;
      return { state: 'works' as const };
    };
    const visited = await visitLinks(links, ask, 4);
    expect(visited.map(({ url }) => url)).toEqual([...urls, 'https://two.example/']);
    expect(most).toBe(1);
  });
});

describe('collectLinks', () => {
  it('lists each address of another site once, with its places', () => {
    const { read } = checkContent('tests/fixtures/check/doubtful');
    const data = { file: 'data/social.yml', text: '- href: https://example.org/guide#part\n' };
    const links = collectLinks(read, [data]);
    expect(links).toEqual([
      { url: 'https://example.org/guide', places: ['blog/link-here.mdx:11', 'data/social.yml:1'] },
      { url: 'https://www.pyopensci.org/blog/gone.html', places: ['blog/own-domain-gone.mdx:11'] },
    ]);
  });
});

describe('formatReport', () => {
  it('lists what a person should look at', () => {
    const report = formatReport([
      { url: 'https://a.example/', places: ['blog/a.mdx:3'], answer: { state: 'works' } },
      {
        url: 'https://b.example/',
        places: ['blog/a.mdx:4', 'blog/b.mdx:1'],
        answer: { state: 'broken', reason: 'answers 404' },
      },
      {
        url: 'https://c.example/',
        places: ['blog/a.mdx:5'],
        answer: { state: 'moved', to: 'https://d.example/' },
      },
    ]);
    expect(report).toBe(
      [
        '# Links to other sites',
        '3 addresses: 1 work, 1 moved, 0 not known, 1 broken.',
        '## Broken',
        'These pages could not be read. Correct the link, or link to an archive.',
        '- <https://b.example/> answers 404\n  - `blog/a.mdx:4`\n  - `blog/b.mdx:1`',
        '## Moved',
        'These lead elsewhere. Write the new address where it is meant to last.',
        '- <https://c.example/> now leads to <https://d.example/>\n  - `blog/a.mdx:5`\n',
      ].join('\n\n'),
    );
  });
});
