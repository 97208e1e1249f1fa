import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compare, describeDifference } from '../../../scripts/sync/compare';
import { blankPrivate } from '../../../scripts/sync/private';
import { take, writeTaken } from '../../../scripts/sync/take';

const mail = (name: string) => `${name}@uni.org`;

describe('blankPrivate', () => {
  it('blanks private values and leaves every other byte', () => {
    const text = [
      '# a comment',
      '- name:   Ada   # spaced',
      `  email: ${mail('ada')}   # gone`,
      `  website: "https://${mail('ada')}/"`,
      '  location: London, UK',
      '  bio: >-',
      '    Two lines',
      '    of life.',
      '  date_added: 2025-12-3',
      '- {name: \'Grace\', bio: "x: y", email: null}',
      '',
    ].join('\n');
    const { text: blanked, counts } = blankPrivate(text);
    expect(blanked).toBe(
      [
        '# a comment',
        '- name:   Ada   # spaced',
        '  email: null   # gone',
        '  website: null',
        '  location: null',
        '  bio: null',
        '  date_added: 2025-12-3',
        "- {name: 'Grace', bio: null, email: null}",
        '',
      ].join('\n'),
    );
    expect(Object.fromEntries(counts)).toEqual({ email: 1, website: 1, location: 1, bio: 2 });
  });

  it('changes nothing where nothing is private', () => {
    const text = "- name: 'x'\n  bio:\n  website: https://example.org/@x\n";
    expect(blankPrivate(text)).toEqual({ text, counts: new Map() });
  });

  it('refuses what it cannot blank', () => {
    expect(() => blankPrivate('- bio: [a, b]\n')).toThrow('cannot be blanked');
  });

  it('keeps all other values, whatever they hold', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
    const entry = fc.record({ name: value, bio: value, note: value, email: value, last: value });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const { text } = blankPrivate(stringify(entries));
        expect(parse(text)).toEqual(
          JSON.parse(JSON.stringify(entries)).map((item: object) => ({
            ...item,
            bio: null,
            email: null,
          })),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('compare', () => {
  it('tells new, removed and changed entries apart', () => {
    const before = [
      { id: 'a', x: 1 },
      { id: 'b', x: 1, y: [1] },
      { id: 'c', x: 1 },
    ];
    const after = [
      { id: 'a', x: 1 },
      { id: 'b', x: 2, y: [2] },
      { id: 'd', x: 1 },
    ];
    const difference = compare(before, after, ({ id }) => id);
    expect(difference).toEqual({
      added: ['d'],
      removed: ['c'],
      changed: [{ name: 'b', fields: ['x', 'y'] }],
    });
    expect(describeDifference(difference)).toBe('  + d\n  - c\n  ~ b: x, y');
    expect(describeDifference(compare(before, before, ({ id }) => id))).toContain('nothing');
  });
});

describe('take', () => {
  let root: string;
  let data: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sync-'));
    data = join(root, 'data');
    mkdirSync(data);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const packages = (...names: string[]) =>
    stringify(names.map((name) => ({ package_name: name, date_accepted: '2026-01-02' })));
  const source = (text: string): string => {
    writeFileSync(join(root, 'source.yml'), text);
    return join(root, 'source.yml');
  };

  it('writes a file that can be read whole, and nothing the second time', () => {
    const text = packages('xclim', 'Great Tables');
    const taken = take(source(text), 0, data, false);
    expect(taken.difference.added.sort()).toEqual(['great-tables', 'xclim']);
    expect(readdirSync(data)).toEqual([]);
    writeTaken(taken, data);
    expect(readdirSync(data)).toEqual(['packages.yml']);
    expect(readFileSync(join(data, 'packages.yml'), 'utf8')).toBe(text);
    expect(take(source(text), 0, data, false).same).toBe(true);
  });

  it('takes people by their handles', () => {
    const text = `- name: Ada\n  github_username: ada\n  email: ${mail('ada')}\n`;
    const taken = take(source(text), 1, data, false);
    expect(taken.text).toBe('- name: Ada\n  github_username: ada\n  email: null\n');
    expect(taken.difference.added).toEqual(['ada']);
  });

  it.each([
    ['no YAML', '- name: "x\n', 'packages.yml'],
    ['no list', 'name: x\n', 'not a list'],
    ['an empty list', '[]\n', 'no entry that can be used'],
    ['entries without names', '- {}\n- 3\n', 'no entry that can be used'],
    ['an empty file', '', 'not a list'],
  ])('refuses %s', (_, text, message) => {
    expect(() => take(source(text), 0, data, false)).toThrow(message);
  });

  it('says what is wrong with an address that holds no file', () => {
    expect(() => take(root, 0, data, false)).toThrow(`${root} is a folder, not a file`);
    const missing = join(root, 'missing.yml');
    expect(() => take(missing, 0, data, false)).toThrow(`${missing} cannot be read (ENOENT)`);
  });

  it('refuses a file that lost more than half, unless it is forced', () => {
    writeTaken(take(source(packages('a', 'b', 'c')), 0, data, false), data);
    expect(() => take(source(packages('a')), 0, data, false)).toThrow('--force');
    expect(take(source(packages('a')), 0, data, true).difference.removed).toEqual(['b', 'c']);
    expect(take(source(packages('a', 'x')), 0, data, false).entries).toBe(2);
  });

  it('replaces a present file that is broken', () => {
    writeFileSync(join(data, 'packages.yml'), '{');
    expect(take(source(packages('a')), 0, data, false).difference.added).toEqual(['a']);
  });

  it('takes two files at most', () => {
    expect(() => take(source('[]'), 2, data, false)).toThrow('two files at most');
  });
});
