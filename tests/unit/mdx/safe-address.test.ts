import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIssue, isSafeAddress } from '@/lib/safe-address';

describe('isSafeAddress', () => {
  it.each([
    'https://example.org/a?b=javascript:c',
    'HTTP://EXAMPLE.ORG',
    'mailto:somebody@example.org',
    '/blog/a-post',
    '#part',
    '?page=2',
    '../a',
    'a/b:c',
    '',
  ])('lets %j stand', (address) => expect(isSafeAddress(address)).toBe(true));

  it.each([
    ['//evil.example', /starts the address of another site/],
    ['\t//evil.example', /starts the address of another site/],
    ['/\\evil.example', /starts the address of another site/],
    ['\\\\evil.example', /starts the address of another site/],
    ['/\t/evil.example', /starts the address of another site/],
    ['https://www.pyopensci.org@evil.example/', /leads to evil\.example/],
    ['https:/www.pyopensci.org:x@evil.example/', /leads to evil\.example/],
    ['https:\\\\www.pyopensci.org@evil.example', /leads to evil\.example/],
    ['https://pyopensci.org/\u202Egpj.exe', /hidden character/],
    ['/blog/\u2066a', /hidden character/],
    ['javascript:alert(1)', /starts with javascript:/],
  ])('refuses what leads elsewhere than it seems to: %j', (address, message) => {
    expect(addressIssue(address)?.message).toMatch(message);
    expect(addressIssue(address)?.fix).toMatch(/.{10}/);
  });

  it.each([
    'https://fosstodon.org/@rosa',
    'https://example.org/a?b=c@d',
    'https://example.org/#a@b',
    'mailto:somebody@example.org',
  ])('allows an @ behind the host: %j', (address) => {
    expect(addressIssue(address)).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    '\u00A0javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'x-custom+a.b:c',
  ])('refuses %j', (address) => expect(isSafeAddress(address)).toBe(false));

  it('lets nothing through that a browser reads as a script', () => {
    const noise = fc.array(fc.constantFrom('\u0000', '\t', '\n', '\r', ' ', '\u001F'), {
      maxLength: 3,
    });
    const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'JAVASCRIPT');
    fc.assert(
      fc.property(scheme, fc.nat(10), noise, noise, (word, at, outer, inner) => {
        const address = `${outer.join('')}${word.slice(0, at)}${inner.join('')}${word.slice(at)}:x`;
        if (!URL.canParse(address)) return;
        const { protocol } = new URL(address);
        expect(isSafeAddress(address)).toBe(['http:', 'https:', 'mailto:'].includes(protocol));
      }),
    );
  });
});
