import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePage, serializePage } from '@/scripts/postbuild/html';
import { addPolicy, inlineHashes, pagePolicy, sitePolicy } from '@/scripts/postbuild/policy';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));
const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('the policy of a page', () => {
  it('names the inline scripts that run, not data', () => {
    const html = [
      '<script>one()</script><script>one()</script>',
      '<script type="speculationrules">{}</script>',
      '<script type="application/ld+json">{"a":1}</script>',
      '<script type="module" src="/assets/js/site.js"></script>',
    ].join('');
    const policy = pagePolicy(parsePage(html));
    expect(directive(policy, 'script-src')).toBe(
      `script-src 'self' ${hashOf('one()')} ${hashOf('{}')}`,
    );
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(directive(policy, 'frame-src')).toBe("frame-src 'none'");
  });

  it('lets no text become code, except where React runs', () => {
    expect(pagePolicy(parsePage(''))).toContain("require-trusted-types-for 'script'");
    expect(pagePolicy(parsePage(''), { runtime: true })).not.toContain('trusted-types');
  });

  it('names the counting service only where one is set', () => {
    const policy = pagePolicy(parsePage(''), {
      analytics: 'https://count.example.org/js/script.js',
    });
    expect(directive(policy, 'script-src')).toMatch(/ https:\/\/count\.example\.org$/);
    expect(directive(policy, 'connect-src')).toBe("connect-src 'self' https://count.example.org");
    expect(pagePolicy(parsePage(''))).not.toContain('count.example.org');
  });

  it('opens frames for what the page holds, and nothing else', () => {
    expect(directive(pagePolicy(parsePage('<post-comments></post-comments>')), 'frame-src')).toBe(
      'frame-src https://giscus.app',
    );
    expect(directive(pagePolicy(parsePage('<video-embed></video-embed>')), 'frame-src')).toBe(
      'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
    );
  });

  it.each([
    ['a style attribute', '<p style="color:red">'],
    ['an event handler', '<button type="button" onclick="a()">'],
  ])('refuses %s', (_, tag) => {
    expect(() => addPolicy(parsePage(tag), 'a.html')).toThrow(
      /^a\.html: .* attribute, which the policy refuses/,
    );
  });

  it('is in the head before anything else but the charset', () => {
    const tree = parsePage('<head><meta charset="utf-8"><script>one()</script></head>');
    addPolicy(tree, 'a.html');
    expect(serializePage(tree)).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/,
    );
  });
});

describe('the policy of all files', () => {
  it('names the scripts of all pages', () => {
    const policy = sitePolicy(new Set(inlineHashes(parsePage('<script>one()</script>'))), {});
    expect(directive(policy, 'script-src')).toContain(hashOf('one()'));
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('leaves scripts to the pages where they are too many', () => {
    const many = new Set(Array.from({ length: 21 }, (_, index) => hashOf(String(index))));
    expect(sitePolicy(many, {})).not.toContain('script-src');
  });
});
