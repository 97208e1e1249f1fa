import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { releaseNotes } from '@/scripts/release/notes';

const changelog =
  '# Changelog\n\n## Unreleased\n\n- New\n\n## 1.2.0 (2026-05-16)\n\n### Added\n\n- A\n\n## 1.2.0-beta\n\n- B\n';

it('takes the notes of a version out of the changelog', () => {
  expect(releaseNotes(changelog, 'v1.2.0', '1.2.0')).toBe('### Added\n\n- A\n');
});

it.each([
  ['v1.2.1', '1.2.0', /package\.json says 1\.2\.0/],
  ['1.2.0', '1.2.0', /tag is 1\.2\.0/],
  ['v1.3.0', '1.3.0', /no notes for 1\.3\.0/],
])('refuses %s with version %s', (tag, version, message) => {
  expect(() => releaseNotes(changelog, tag, version)).toThrow(message);
});

it('finds notes for the version of the package, so that it can be released', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), `v${version}`, version)).toMatch(/\S/);
});
