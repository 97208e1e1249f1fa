import { describe, expect, it } from 'vitest';
import { checkDataFile } from '@/lib/check/rules/data-files';
import { dataDefaults, dataSchemas } from '@/lib/content/schema/data';

const problemsOf = (name: string, text: string) =>
  checkDataFile({ file: `data/${name}.yml`, text }).map(
    ({ line, column, field, message }) => `${line}:${column} ${field ?? ''} ${message}`,
  );

const way = (changes: string) => `choices:
  - { id: an-hour, label: An hour, title: With an hour }
ways:
  - id: review
    title: Review a package
    text: Read one.
    action: Sign up
    href: /peer-review
    audience: Everyone
    time: An hour
    skill: None
    fits: [an-hour]
    topics: [software]
${changes}`;

describe('checkDataFile', () => {
  it('accepts what is right', () => {
    expect(problemsOf('connect', way(''))).toEqual([]);
    expect(problemsOf('authors', 'site-team: { name: Team, about: https://example.org }')).toEqual(
      [],
    );
    expect(problemsOf('redirects', '- { from: /old.html, to: /blog }')).toEqual([]);
    expect(problemsOf('redirects', '[]')).toEqual([]);
  });

  it('asks of files it does not know that they are YAML', () => {
    expect(problemsOf('unknown', '- anything: at all')).toEqual([]);
    expect(problemsOf('unknown', '- "anything')).toHaveLength(1);
  });

  it('validates the defaults of absent files as sound, but for the navigation', () => {
    for (const [name, value] of Object.entries(dataDefaults)) {
      const { success } = dataSchemas[name as keyof typeof dataSchemas].safeParse(value);
      expect(success, name).toBe(name !== 'navigation');
    }
  });

  it.each([
    ['connect', way('    icon: star\n'), '14:5 ways.1.icon is not a known field'],
    ['connect', way('  - id: Second one\n'), '14:9 ways.2.id "Second one" is not a slug'],
    [
      'connect',
      way('').replace('topics: [software]', 'topics: [softwares]'),
      '13:14 ways.1.topics.1 "softwares" is not one of',
    ],
    [
      'connect',
      way('').replace('fits: [an-hour]', 'fits: [an-hour, a-day]'),
      '12:21 ways.1.fits.2 "a-day" is none of the choices',
    ],
    [
      'connect',
      way('').replace('/peer-review', 'peer-review'),
      '8:11 ways.1.href "peer-review" is neither',
    ],
    [
      'connect',
      way('').replace('/peer-review', '"javascript:alert(1)"'),
      '8:11 ways.1.href "javascript:alert(1)" is neither',
    ],
    ['connect', '[]', '1:1  is a list, not a group of fields'],
    ['authors', 'Site Team: { name: A }', '1:1 Site Team "Site Team" is not a slug'],
    ['authors', 'team:\n  name:\n', '2:8 team.name has no value'],
    ['navigation', 'header: []\nfooter: []\n', '1:9 header'],
    [
      'redirects',
      '- { from: old.html, to: /blog }',
      '1:11 1.from "old.html" is not a path of this site',
    ],
    ['social', '- id: a\n  id: b\n', '2:3  The file is not valid YAML: Map keys must be unique'],
    ['social', '- id: "a\n  title: b\n', '1:7  The file is not valid YAML'],
  ])('says what is wrong in %s, and where', (name, text, start) => {
    const problems = problemsOf(name, text);
    expect(
      problems.some((problem) => problem.startsWith(start)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('reports an empty file', () => {
    expect(problemsOf('social', '')).toHaveLength(1);
  });
});
