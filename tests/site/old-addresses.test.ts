import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentDir } from '@/lib/env';
import { createSiteServer, listen } from '@/scripts/serve/server';
import { OUT } from '../support/pages';
import { contentOf } from '../support/site';

const content = contentOf(contentDir);

const [, ...rows] = readFileSync('tests/fixtures/old-addresses.tsv', 'utf8').trim().split('\n');
const slugs = new Set(content.posts.filter(({ hidden }) => !hidden).map(({ slug }) => slug));
const isImported = (address: string) => slugs.has(address.replace(/^.*\/|\.html$/g, ''));

const pages = new Set(content.pages.map(({ slug }) => `/${slug}`));
const isPage = (address: string) => pages.has(address.replace(/\/$|\.html$/, ''));

// Posts of the old site answer as soon as they are imported, and pages lead nowhere else then.
const addresses = rows
  .map((row) => row.split('\t') as [kind: string, address: string, target?: string])
  .map(([kind, address, target]) => [kind, address, isPage(address) ? undefined : target] as const)
  .filter(([kind, address]) => kind !== 'post' || isImported(address));

describe('addresses of the old site', () => {
  const server = createSiteServer(OUT);
  let origin = '';
  beforeAll(async () => {
    origin = `http://localhost:${await listen(server, 0)}`;
  });
  afterAll(() => server.close());

  it('are listed', () => expect(addresses.length).toBeGreaterThan(90));

  it.each(addresses)('answers for the %s %s', async (_, address, target) => {
    const response = await fetch(`${origin}${address}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    if (target === undefined) expect(text).not.toContain('http-equiv="refresh"');
    else if (address.endsWith('.xml')) expect(text).toBe(readFileSync(join(OUT, target), 'utf8'));
    else expect(text).toContain(`http-equiv="refresh" content="0; url=${target}"`);
  });
});
