import { describe, expect, it } from 'vitest';
import { fieldChoices, getEditor, getEditors, sciencesOf } from '@/lib/community/editors';
import { partsLabel, worksInGroups, worksInParts } from '@/lib/community/roles';
import { contributionAreas, firstYear, workCounts } from '@/lib/community/summary';
import { getPackages } from '@/lib/packages';
import { titlesInGroup } from '@/lib/people/labels';

describe('the summary of a person', () => {
  const [item] = getPackages().filter(({ authors }) => authors[0]?.handle);
  const handle = item?.authors[0]?.handle ?? '';

  it('counts each package once, in the words of its number', () => {
    const count = worksInParts(handle, ['submitted', 'maintains']).length;
    expect(count).toBeGreaterThan(0);
    expect(workCounts(handle)[0]).toEqual({
      value: count,
      label: count === 1 ? 'package' : 'packages',
      href: '#packages',
    });
  });

  it('is empty for somebody without works', () => {
    expect(workCounts('nobody-of-this-name')).toEqual([]);
  });

  it('begins with the earliest date that is known', () => {
    const submitted = item?.submitted?.slice(0, 4) ?? '';
    expect(firstYear({ handle, since: '1999-05-01' })).toBe('1999');
    expect(firstYear({ handle, since: '2999-05-01' })?.localeCompare(submitted)).not.toBe(1);
    expect(firstYear({ handle: 'nobody-of-this-name', since: undefined })).toBeUndefined();
  });
});

describe('the parts that somebody plays for a package', () => {
  it('are one phrase, and maintaining is over with the package', () => {
    expect(partsLabel(['submitted', 'maintains'], { active: true })).toBe(
      'Submitted and maintains',
    );
    expect(partsLabel(['submitted', 'maintains'], { active: false })).toBe(
      'Submitted and maintained',
    );
    expect(partsLabel(['led'], { active: true })).toBe('Led as editor in chief');
  });
});

describe('the works of a person in groups', () => {
  const reviewers = getPackages().flatMap(({ reviewers: people }) => people);
  const edited = getPackages().find(({ editors }) => editors[0]?.handle);
  const editor = edited?.editors[0]?.handle ?? '';

  it('have each package once', () => {
    const groups = worksInGroups(editor, [['led'], ['edited'], ['reviewed']]);
    const slugs = groups.flatMap(({ works }) => works.map(({ item }) => item.slug));
    expect(slugs).toContain(edited?.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('have titles where there are several groups, else a note for each work', () => {
    const handles = reviewers.flatMap(({ handle }) => handle ?? []);
    const found = handles.map((handle) => worksInGroups(handle, [['edited'], ['reviewed']]));
    const several = found.find(({ length }) => length === 2);
    expect(several?.map(({ title }) => title)).toEqual(['Edited', 'Reviewed']);
    const single = found.find(({ length }) => length === 1);
    expect(single?.[0]?.title).toBeUndefined();
    expect(single?.[0]?.works[0]?.note).toBe('Reviewed');
  });

  it('leave out groups without works', () => {
    expect(worksInGroups('nobody-of-this-name', [['led'], ['edited']])).toEqual([]);
  });
});

describe('the contributions of a person', () => {
  it('leave out what their works say', () => {
    const handle = getPackages().flatMap(({ reviewers: people }) => people)[0]?.handle ?? '';
    const contributions = ['reviewer', 'code-contrib', 'code-contrib'];
    expect(contributionAreas({ handle, contributions })).toEqual(['Code']);
    expect(contributionAreas({ handle: 'nobody-of-this-name', contributions })).toEqual([
      'Reviewing',
      'Code',
    ]);
  });
});

describe('titles below the heading of a group', () => {
  it('leave out what the heading says', () => {
    expect(titlesInGroup({ group: 'editor', titles: ['Editor'] })).toEqual([]);
    expect(titlesInGroup({ group: 'editor', titles: ['Guest Editor'] })).toEqual(['Guest Editor']);
    expect(
      titlesInGroup({ group: 'emeritus', titles: ['Emeritus Editor in Chief', 'Emeritus Editor'] }),
    ).toEqual(['Editor in Chief', 'Editor']);
  });
});

describe('the editors', () => {
  const editors = getEditors();

  it('are each listed once, by name', () => {
    const names = editors.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(editors.map(({ handle }) => handle.toLowerCase())).size).toBe(editors.length);
  });

  it('are found by handle, in any case', () => {
    expect(getEditor('HAMOGU')?.science.map(({ label }) => label)).toEqual([
      'Astronomy',
      'Physics',
    ]);
    expect(getEditor('nobody-of-this-name')).toBeUndefined();
  });

  it('can be filtered by every field that one of them knows', () => {
    const choices = fieldChoices(editors);
    expect(choices.length).toBeGreaterThan(0);
    for (const { value, count } of choices) {
      const known = editors.filter((editor) =>
        [...sciencesOf(editor), ...editor.skills].some(({ id }) => id === value),
      );
      expect(known, value).toHaveLength(count);
    }
  });

  it('are found by the sciences of packages they edited, under the names of their own fields', () => {
    const astronomers = editors.filter((editor) =>
      sciencesOf(editor).some(({ id }) => id === 'astronomy'),
    );
    expect(astronomers.map(({ handle }) => handle)).toContain('dhomeier');
    expect(astronomers.length).toBeGreaterThan(1);
    const ids = fieldChoices(editors).map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fieldChoices(editors).find(({ value }) => value === 'biology')?.label).toBe(
      'Ecology and biology',
    );
    for (const { edited, packages } of editors) {
      expect(Math.max(0, ...edited.map(({ count }) => count))).toBeLessThanOrEqual(packages);
    }
  });
});
