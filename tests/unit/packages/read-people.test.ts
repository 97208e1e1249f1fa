import { describe, expect, it } from 'vitest';
import { type DataNote, reporter } from '@/lib/data/loose';
import { readPeople } from '@/lib/people/read-people';

function read(value: unknown) {
  const notes: DataNote[] = [];
  const people = readPeople(value, 'reviewers', reporter(notes, 'data/packages.yml', 'Plenoptic'));
  return { people, reasons: notes.map(({ why }) => why) };
}

describe('readPeople', () => {
  it('counts nobody for a date that stands where a reviewer should', () => {
    const value = [
      { name: 'Daniela Pamplona', github_username: 'DanielaPamplona' },
      { name: null, github_username: '2023-12-13' },
    ];
    expect(read(value)).toEqual({
      people: [{ handle: 'DanielaPamplona', name: 'Daniela Pamplona' }],
      reasons: ['names nobody'],
    });
  });

  it('keeps a handle of digits and hyphens that is no day of the calendar', () => {
    expect(read([{ github_username: '2023-13-45' }]).people).toEqual([{ handle: '2023-13-45' }]);
  });
});
