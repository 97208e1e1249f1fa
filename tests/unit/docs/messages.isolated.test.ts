import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { checkMistake as CheckMistake } from '../../support/mistakes';
import { codeBlocks } from './markdown';

const GUIDE = 'CONTRIBUTING.md';
const [example = ''] = codeBlocks(GUIDE, 'text').filter((block) => block.includes('✗'));
/** The first column of the table of messages, with `…` for any value. */
const rows = [...readFileSync(GUIDE, 'utf8').matchAll(/^\| `([^|]+)` +\|/gm)]
  .map(([, message = '']) => message)
  .filter((message) => /\.$|…| \w+ \w+/.test(message));

let checkMistake: typeof CheckMistake;
beforeAll(async () => {
  process.env.SITE_NOW = '2026-11-20T12:00:00Z';
  ({ checkMistake } = await import('../../support/mistakes'));
});

describe('the messages of CONTRIBUTING.md', () => {
  it('are those of the check', () => {
    const shown = [...example.matchAll(/\d+:\d+ {2}(.+)\n +→ (.+)/g)].map(
      ([, message, fix]) => `${message} → ${fix}`,
    );
    const [authors, title, date, body] = [
      ['-authors'],
      ['title: Packaging: what I learned'],
      ['date: May 16, 2026'],
      ['A list is Vec<T> here.'],
    ].map(([text = ''], index) => checkMistake(index === 3 ? 'body' : 'post', text));
    expect(shown).toEqual([authors, title, date, body].flat());
  });

  it('are explained where they exist', () => {
    const said = [
      ...checkMistake('post', 'authors: [marie-curie-9]'),
      ...checkMistake('post', 'title: A: B'),
      ...checkMistake('post', 'description: Too short.'),
      ...checkMistake('body', 'If n<5 it fails. It has {n} parts.'),
      ...checkMistake('body', 'It has {n} parts.'),
      ...checkMistake('body', '<Notice>\n\nText.'),
      ...checkMistake('post', 'cover: { src: ./flower.svg, alt: What the image shows }'),
    ];
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      const pattern = row.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      expect(
        said.some((message) => new RegExp(pattern.join('.*')).test(message)),
        row,
      ).toBe(true);
    }
  });
});
