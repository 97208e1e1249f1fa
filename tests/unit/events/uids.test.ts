import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '@/lib/check/front-matter';
import { checkSlugs } from '@/lib/check/rules/slugs';
import { checkUids } from '@/lib/check/rules/uids';

function documentOf(name: string, lines = '') {
  const text = `---
title: A call
description: A call about packaging, for everyone who would like to listen and to ask.
start: 2026-05-16
end: 2026-05-16
kind: community
place: { mode: online, url: "https://example.org" }
${lines}
---
`;
  return checkFrontMatter({ file: `events/${name}.mdx`, text }, 'event').document;
}

describe('checkUids', () => {
  it('accepts events that calendars tell apart', () => {
    const documents = [documentOf('a', 'aliases: [/events/c.html]'), documentOf('b')];
    expect(checkUids(documents)).toEqual([]);
  });

  it('names both files of a pair that calendars would take for one', () => {
    const documents = [documentOf('a'), documentOf('b', 'aliases: [/events/a.html]')];
    expect(checkUids(documents)).toMatchObject([
      {
        file: 'events/b.mdx',
        line: 8,
        field: 'aliases',
        message: expect.stringContaining('a.mdx'),
      },
    ]);
  });
});

describe('checkSlugs', () => {
  it('keeps the addresses of lists free', () => {
    expect(checkSlugs([documentOf('past')])).toMatchObject([
      { message: '/events/past is the address of another page, or of a folder of the site.' },
    ]);
  });
});
