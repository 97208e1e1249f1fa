import { describe, expect, it } from 'vitest';
import type { DataNote } from '@/lib/data/loose';
import { reporter } from '@/lib/data/loose';
import { readVersion } from '@/lib/packages/read-version';

const read = (value: unknown) => {
  const notes: DataNote[] = [];
  const version = readVersion(value, 'version', reporter(notes, 'f', 'e'));
  return { version, notes };
};

describe('readVersion', () => {
  it.each([
    ['v0.12.0', '0.12.0', undefined, false],
    ['1.0', '1.0', undefined, false],
    [2, '2', undefined, false],
    ['0.9.2.dev1', '0.9.2.dev1', undefined, false],
    ['V 0.7.0', '0.7.0', undefined, true],
    ['v.0.9.2', '0.9.2', undefined, true],
    ['2.4.0 (released 2025-07-30)', '2.4.0', undefined, true],
    ['v0.5.0 (will be updated to v1.0.0 after review)', '0.5.0', undefined, true],
    [
      'v [0.2.36](https://github.com/katoss/cardsort/releases/tag/v0.2.36)',
      '0.2.36',
      'https://github.com/katoss/cardsort/releases/tag/v0.2.36',
      true,
    ],
    ['[4.0.0.post2](https://a.org/4.0.0.post2)', '4.0.0.post2', 'https://a.org/4.0.0.post2', true],
    ['[0.5.0post0](https://a.org/v0.5.0.post0)', '0.5.0post0', 'https://a.org/v0.5.0.post0', true],
    ['v [0.3.rc1](https://a.org/v0.3.rc1)', '0.3.rc1', 'https://a.org/v0.3.rc1', true],
    ['[2025.1.18.7](https://a.org/t)', '2025.1.18.7', 'https://a.org/t', true],
    ['~v1.0.3~ [v1.0.6](https://a.org/v1.0.6)', '1.0.6', 'https://a.org/v1.0.6', true],
    [
      '8.4.0 ([repo](https://a.org/v8.4.0), [pypi](https://b.org), [archive](https://c.org))',
      '8.4.0',
      'https://a.org/v8.4.0',
      true,
    ],
    ['[1.0](javascript:alert)', '1.0', undefined, true],
  ])('reads %j as %s', (given, label, href, noted) => {
    const { version, notes } = read(given);
    expect(version?.label).toBe(label);
    expect(version?.href).toBe(href);
    expect(notes.length > 0).toBe(noted);
  });

  it.each(['TBD', 'latest', '~1.0~'])('leaves out %s, and says so', (given) => {
    const { version, notes } = read(given);
    expect(version).toBeUndefined();
    expect(notes).toEqual([expect.objectContaining({ why: 'names no version', found: given })]);
  });

  it.each([null, undefined, '', [], {}])('takes %j for none', (given) => {
    expect(read(given)).toEqual({ version: undefined, notes: [] });
  });
});

describe('readVersion in full', () => {
  it.each([
    ['2.0.0-beta.2', '2.0.0-beta.2'],
    ['1.0alpha3', '1.0alpha3'],
    ['v1.0.0-rc.1', '1.0.0-rc.1'],
    ['1.0.post1', '1.0.post1'],
    ['1.0.dev456+local.7', '1.0.dev456+local.7'],
    ['1!2.0rc1', '1!2.0rc1'],
    ['1.0.0-alpha.1+build.5', '1.0.0-alpha.1+build.5'],
    ['2024.3.1', '2024.3.1'],
    ['Release v3.1.4.', '3.1.4'],
  ])('keeps %s whole', (value, label) => {
    expect(readVersion(value, 'version_accepted', () => {})?.label).toBe(label);
  });

  it.each([
    '3f2a9bc',
    '4a9c7a1d0f3e5b6c7d8e9f0a1b2c3d4e5f6a7b8c',
    '1234567',
    'commit 0a1b2c3',
    '2025-07-30',
  ])('finds no version in %s', (value) => {
    expect(readVersion(value, 'version_accepted', () => {})).toBeUndefined();
  });
});
