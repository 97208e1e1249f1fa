import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { headerRules, headersFor } from '@/lib/http-headers';
import { checkHosts, hostFiles } from '@/scripts/hosts/files';
import { movedAddresses } from '@/scripts/hosts/moved';
import { nginxConfig } from '@/scripts/hosts/nginx';
import { vercelConfig } from '@/scripts/hosts/vercel';
import { writeHeaders } from '@/scripts/postbuild/headers';
import { documentText, soundEvent, soundPost, temporaryFolder } from '../../support/content';

const documents = (files: Record<string, string>) => checkContent(temporaryFolder(files)).read;

describe('what has moved', () => {
  const post = (fields: object) => documentText({ ...soundPost, ...fields });

  it('leads the short form of each old address to its page, whatever the day', () => {
    const read = documents({
      'blog/new.mdx': post({ aliases: ['/blog/new.html', '/docs/old/', '/older.html'] }),
      'blog/later.mdx': post({ date: '2099-01-01', aliases: ['/planned'] }),
      'events/day.mdx': documentText({ ...soundEvent, aliases: ['/events/a/index.html'] }),
    });
    expect(movedAddresses(read, [{ from: '/x.html', to: 'https://example.org/' }])).toEqual([
      { from: '/docs/old', to: '/blog/new' },
      { from: '/events/a', to: '/events/day' },
      { from: '/older', to: '/blog/new' },
      { from: '/planned', to: '/blog/later' },
      { from: '/x', to: 'https://example.org/' },
    ]);
  });

  it('leaves out drafts, which have no page', () => {
    const read = documents({ 'blog/a.mdx': post({ draft: true, aliases: ['/old'] }) });
    expect(movedAddresses(read, [])).toEqual([]);
  });
});

describe('vercel.json', () => {
  it('answers 308 for old addresses, every sign of which stands for itself', () => {
    const moved = [{ from: '/a(b):c+d', to: '/blog/a' }];
    expect(JSON.parse(vercelConfig(moved)).redirects).toEqual([
      { source: '/a\\(b\\)\\:c\\+d', destination: '/blog/a', permanent: true },
    ]);
  });

  it('sends the headers of all hosts', () => {
    const { headers } = JSON.parse(vercelConfig([])) as {
      headers: Array<{ source: string; headers: unknown }>;
    };
    expect(headers.map((rule) => rule.headers)).toEqual(headerRules.map((rule) => rule.headers));
    expect(headers.map(({ source }) => source)).toContain('/_next/static/(.*)');
  });
});

describe('the configuration of nginx', () => {
  it('holds every header and what has moved', () => {
    const text = nginxConfig([{ from: '/old', to: '/blog/a?b="c"' }]);
    for (const { headers } of headerRules) {
      for (const { key, value } of headers) {
        expect(text).toContain(`add_header ${key} `);
        expect(text).toContain(`"${value}"`);
      }
    }
    expect(text).toContain('"/old" "/blog/a?b=\\"c\\"";');
  });

  it('encodes what nginx would read as a variable, and refuses it in an old address', () => {
    expect(nginxConfig([{ from: '/old', to: '/blog?a=$host' }])).toContain('"/blog?a=%24host";');
    expect(() => nginxConfig([{ from: '/$host', to: '/blog' }])).toThrow(
      /cannot hold the "\$" of \/\$host/,
    );
  });
});

it('says which configuration is not in step, and how to fix it', () => {
  expect(() => checkHosts(hostFiles([], [{ from: '/never-there', to: '/blog' }]))).toThrow(
    /vercel\.json and deploy\/nginx\.conf are not in step.*npm run hosts/,
  );
});

describe('headersFor', () => {
  const keys = (path: string) => headersFor(path).map(({ key }) => key);

  it('sends images with a policy that lets them run and load nothing, on every host', () => {
    const IMAGES = ['/images/a.svg', '/assets/images/a.webp', '/badges/a.svg', '/favicon.svg'];
    const policy = (path: string) =>
      headersFor(path).filter(({ key }) => key === 'Content-Security-Policy');
    for (const path of IMAGES) {
      expect(policy(path)).toHaveLength(1);
      expect(policy(path)[0]?.value).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; /);
    }
    expect(policy('/blog/x')[0]?.value).not.toContain('default-src');
    const vercel = JSON.parse(readFileSync('vercel.json', 'utf8')).headers as Array<{
      source: string;
      headers: Array<{ key: string; value: string }>;
    }>;
    const nginx = readFileSync('deploy/nginx.conf', 'utf8');
    const out = temporaryFolder();
    writeHeaders(out, '', []);
    const file = readFileSync(join(out, '_headers'), 'utf8');
    for (const source of ['/images/', '/assets/images/', '/badges/', '/favicon.svg']) {
      const found = vercel.find((rule) => rule.source.replace('(.*)', '') === source);
      expect(JSON.stringify(found)).toContain("default-src 'none'");
      expect(nginx).toMatch(new RegExp(`^ +(?:~\\^)?${source} "default-src 'none';`, 'm'));
      expect(file).toMatch(
        new RegExp(`^${source}\\*?\n(?:  .*\n)*  Content-Security-Policy: default`, 'm'),
      );
    }
    expect(nginx).toContain('add_header Content-Security-Policy $site_csp always;');
  });

  it('guards every answer, and lets others read data', () => {
    expect(keys('/blog/x')).toContain('X-Content-Type-Options');
    expect(keys('/blog/x')).not.toContain('Cache-Control');
    expect(keys('/api/packages.json')).toContain('Access-Control-Allow-Origin');
    expect(keys('/assets/js/site.1a2b3c4d.js')).toContain('Cache-Control');
    expect(keys('/apiary')).not.toContain('Access-Control-Allow-Origin');
  });
});
