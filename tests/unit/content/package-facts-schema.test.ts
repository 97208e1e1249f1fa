import { describe, expect, it } from 'vitest';
import { packageFacts } from '@/lib/content/schema/package-data';

function accepts(pages: string): boolean {
  const citation = { type: 'article', title: 'A', authors: [{ name: 'B' }], pages };
  const entry = { as_of: '2026-11-29', citation, citation_source: 'README.md' };
  return packageFacts.safeParse({ a: entry }).success;
}

describe('the pages of a paper', () => {
  it.each(['167', '68-75', 'A33', '1673–1685', 'e0123'])('can be %s', (pages) => {
    expect(accepts(pages)).toBe(true);
  });

  it.each(['68-', '68--', '68–', ''])('cannot be "%s"', (pages) => {
    expect(accepts(pages)).toBe(false);
  });
});
