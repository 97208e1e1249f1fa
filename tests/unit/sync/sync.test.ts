import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compare, describeDifference } from '../../../scripts/sync/compare';
import { prepareSync, type SyncOptions, writeSync } from '../../../scripts/sync/prepare';
import { blankPrivate } from '../../../scripts/sync/private';

const mail = (name: string) => `${name}@uni.org`;

describe('blankPrivate', () => {
  it('blanks private values and keeps every other byte', () => {
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

  it('blanks an e-mail address in a list', () => {
    const { text, counts } = blankPrivate(`- title: [write ${mail('zoe')}, other]\n  name: Ada\n`);
    expect(text).toBe('- title: [null, other]\n  name: Ada\n');
    expect(Object.fromEntries(counts)).toEqual({ title: 1 });
  });

  it('changes nothing where nothing is private', () => {
    const text = "- name: 'x'\n  bio:\n  website: https://example.org/@x\n";
    expect(blankPrivate(text)).toEqual({ text, counts: new Map() });
  });

  it('rejects what it cannot blank', () => {
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
  it('separates new, removed and changed entries', () => {
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
    expect(describeDifference(compare(before, before, ({ id }) => id))).toBe('  no changes');
  });
});

describe('prepareSync', () => {
  let root: string;
  let data: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sync-'));
    data = join(root, 'data');
    mkdirSync(data);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const strict: SyncOptions = { force: false, confirm: [] };
  const entry = (name: string, more: object = {}) => ({
    package_name: name,
    package_description: `What ${name} does.`,
    date_accepted: '2026-01-02',
    issue_link: `https://example.org/issues/${name}`,
    gh_meta: { stargazers_count: 7, documentation: `https://example.org/${name}` },
    active: true,
    ...more,
  });
  const packages = (...names: string[]) => stringify(names.map((name) => entry(name)));
  const source = (text: string): string => {
    writeFileSync(join(root, 'source.yml'), text);
    return join(root, 'source.yml');
  };
  const sync = (text: string, options: Partial<SyncOptions> = {}) =>
    prepareSync(source(text), 0, data, { ...strict, ...options });
  const present = (text: string) => writeSync(sync(text), data);

  it('writes a complete file, and nothing the second time', () => {
    const text = packages('xclim', 'Great Tables');
    const result = sync(text);
    expect(result.difference.added.sort()).toEqual(['great-tables', 'xclim']);
    expect(readdirSync(data)).toEqual([]);
    writeSync(result, data);
    expect(readdirSync(data)).toEqual(['package-repositories.yml', 'packages.yml']);
    expect(readFileSync(join(data, 'packages.yml'), 'utf8')).toBe(text);
    expect(sync(text).writes.size).toBe(0);
  });

  it('recognizes people by their handles', () => {
    const text = `- name: Ada\n  github_username: ada\n  email: ${mail('ada')}\n`;
    const result = prepareSync(source(text), 1, data, strict);
    expect(result.writes.get('contributors.yml')).toBe(
      '- name: Ada\n  github_username: ada\n  email: null\n',
    );
    expect(result.difference.added).toEqual(['ada']);
  });

  it.each([
    ['no list', 'name: x\n', 'not a list'],
    ['an empty list', '[]\n', 'has no entry of packages.yml'],
    ['entries without names', '- {}\n- 3\n', 'has no entry of packages.yml'],
    ['an empty file', '', 'not a list'],
    ['a web page', '<!DOCTYPE html>\n<p>Not found</p>\n', 'This is a web page'],
  ])('rejects %s', (_, text, message) => {
    expect(() => sync(text)).toThrow(message);
  });

  it('says what is wrong with a path that is no file', () => {
    expect(() => prepareSync(root, 0, data, strict)).toThrow(`${root} is a folder, not a file`);
    const missing = join(root, 'missing.yml');
    expect(() => prepareSync(missing, 0, data, strict)).toThrow(
      `${missing} cannot be read (ENOENT)`,
    );
  });

  it('names a truncated download and its last line, wherever it was cut', () => {
    const whole = packages('a', 'b', 'c', 'd');
    const start = whole.indexOf('package_name: d');
    let checked = 0;
    for (let end = start + 16; end < whole.length - 2; end += 1) {
      const cut = whole.slice(0, end);
      const line = cut.trimEnd().split('\n').length;
      expect(() => sync(cut), JSON.stringify(cut.slice(start))).toThrow(
        new RegExp(`source\\.yml:${line}: The download is incomplete`),
      );
      checked += 1;
    }
    expect(checked).toBeGreaterThan(100);
    expect(sync(whole.trimEnd()).entries).toBe(4);
  });

  it('rejects a field that is lost in more than a fifth of its entries, unless it is forced', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    present(packages(...names));
    const one = stringify(names.map((name) => entry(name, name === 'a' ? { gh_meta: null } : {})));
    expect(sync(one).losses).toContainEqual({
      field: 'gh_meta.stargazers_count',
      before: 5,
      lost: 1,
    });
    const all = stringify(names.map((name) => entry(name, { gh_meta: null })));
    expect(() => sync(all)).toThrow(
      /gh_meta\.documentation: lost in 5 of 5 entries\n.*gh_meta\.stargazers_count: lost in 5 of 5 entries\n.*--force/s,
    );
    expect(sync(all, { force: true }).entries).toBe(5);
  });

  it('keeps the last known figures with their date', () => {
    present(packages('a', 'b'));
    const known = parse(readFileSync(join(data, 'package-repositories.yml'), 'utf8'));
    expect(known.a).toEqual({
      as_of: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      documentation: 'https://example.org/a',
      stars: 7,
    });
    const lost = [entry('a', { gh_meta: null }), entry('b', { gh_meta: { stargazers_count: 9 } })];
    writeSync(sync(stringify(lost), { force: true }), data);
    const kept = parse(readFileSync(join(data, 'package-repositories.yml'), 'utf8'));
    expect(kept.a).toEqual(known.a);
    expect(kept.b).toMatchObject({ documentation: 'https://example.org/b', stars: 9 });
  });

  it('keeps the figures of a packages.yml that was never recorded', () => {
    const updated = { updated_at: '2026-06-12 13:04:13+00:00' };
    writeFileSync(join(data, 'packages.yml'), stringify([entry('a', updated)]));
    const lost = stringify([entry('a', { ...updated, gh_meta: null })]);
    const result = sync(lost, { force: true });
    expect(parse(result.writes.get('package-repositories.yml') ?? '').a).toMatchObject({
      as_of: '2026-06-12',
      stars: 7,
    });
  });

  it('names removed and renamed entries with their cause, and asks to confirm them', () => {
    present(packages('a', 'b', 'c', 'd'));
    const text = stringify([
      entry('a'),
      entry('bee', { issue_link: 'https://example.org/issues/b' }),
      entry('', { issue_link: 'https://example.org/issues/c' }),
    ]);
    expect(() => sync(text)).toThrow(
      [
        '3 entries are gone:',
        '  b: renamed to "bee" (same issue_link)',
        '  c: its entry has no usable package_name (same issue_link)',
        '  d: not in the new file',
        'If that is right, confirm them by name: --confirm=b,c,d',
      ].join('\n'),
    );
    expect(() => sync(text, { force: true })).toThrow('3 entries are gone');
    expect(() => sync(text, { confirm: ['b', 'c'] })).toThrow('1 entry is gone:\n  d: ');
    expect(sync(text, { confirm: ['b', 'C', 'd'] }).difference.removed).toEqual(['b', 'c', 'd']);
  });

  it('keeps our descriptions and names the packages that have none', () => {
    present(packages('a', 'b'));
    const text = stringify([
      entry('a', { package_description: `From upstream: a "quoted" text\n${'long '.repeat(40)}` }),
      entry('b', { package_description: null }),
      entry('new', { package_description: 'From upstream' }),
    ]);
    const result = sync(text, { force: true });
    const written = parse(result.writes.get('packages.yml') ?? '');
    expect(
      written.map(({ package_description }: Record<string, unknown>) => package_description),
    ).toEqual(['What a does.', 'What b does.', 'From upstream']);
    expect(result.undescribed).toEqual(['new']);
  });

  it('replaces a present file that is broken', () => {
    writeFileSync(join(data, 'packages.yml'), '{');
    expect(sync(packages('a')).difference.added).toEqual(['a']);
  });

  it('takes two files at most', () => {
    expect(() => prepareSync(source('[]'), 2, data, strict)).toThrow('two files at most');
  });
});
