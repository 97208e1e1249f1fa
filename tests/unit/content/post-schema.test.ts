import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFields } from '@/lib/check/front-matter/read-fields';
import { description, soundPost } from '../../support/content';
import { issuesOf } from '../../support/issues';

const post = (changes: Record<string, unknown>) => issuesOf('post', { ...soundPost, ...changes });
const without = (field: string) =>
  issuesOf('post', Object.fromEntries(Object.entries(soundPost).filter(([key]) => key !== field)));

describe('front matter of a post', () => {
  it('fills in what is not given', () => {
    expect(readFields('post', soundPost).fields).toEqual({
      ...soundPost,
      tags: [],
      aliases: [],
      featured: false,
      draft: false,
      toc: true,
      comments: true,
    });
  });

  it('accepts every field there is', () => {
    const full = {
      updated: '2026-06-01',
      tags: ['peer-review', 'open-science', 'python3'],
      cover: { src: '/images/blog/a/b.svg', alt: 'A flower', caption: 'Drawn', credit: 'Us' },
      series: { name: 'Packaging', part: 2 },
      featured: true,
      draft: true,
      toc: false,
      comments: false,
      aliases: ['/blog/old.html', '/docs/old/'],
      source: {
        title: 'Elsewhere',
        url: 'https://example.org/a?b=c#d',
        author: 'A',
        date: '2026-05-16',
      },
      doi: '10.5281/zenodo.1234567',
      event: 'an-event',
      package: 'great-tables',
      lang: 'pt-BR',
    };
    expect(post(full)).toEqual([]);
  });

  it.each(Object.keys(soundPost))('wants %s', (field) => {
    expect(without(field)).toEqual([
      expect.stringMatching(`^${field} is missing → Add it: ${field}: .`),
    ]);
  });

  it.each([...Object.keys(soundPost), 'updated', 'tags', 'series', 'draft', 'doi'])(
    'refuses %s without a value',
    (field) => {
      expect(post({ [field]: null })).toEqual([
        `${field} has no value → Write a value, or remove the line.`,
      ]);
    },
  );

  it.each([
    ['tgas', 'Did you mean "tags"?'],
    ['Title', 'Did you mean "title"?'],
    ['author', 'Write authors: [your-github-name] instead.'],
    ['desciption', 'Did you mean "description"?'],
  ])('refuses the unknown field %s with a guess', (field, guess) => {
    const [issue = '', ...others] = post({ [field]: 'x' });
    expect(issue).toContain(`${field} is not a known field`);
    expect(issue).toContain(guess);
    expect(others).toEqual([]);
  });

  it('refuses unknown fields that resemble none, also inside others and named like built-ins', () => {
    expect(post({ overlay_color: '#33205c' })[0]).toMatch(/^overlay_color is not .*name\.$/);
    expect(post({ series: { name: 'A', part: 1, of: 3 } })[0]).toMatch(
      /^series\.of is not a known field/,
    );
    expect(post({ constructor: 'x', toString: 'y' })).toHaveLength(2);
    const text = JSON.stringify(soundPost).replace('{', '{"__proto__": {"draft": true}, ');
    expect(issuesOf('post', JSON.parse(text))).toEqual([
      '__proto__ is not a known field → Remove it, or correct its name.',
    ]);
  });

  it.each([
    ['date', '2026-02-30', '"2026-02-30" is not a valid date'],
    ['date', '2025-02-29', 'is not a valid date'],
    ['date', '2026-13-01', 'is not a valid date'],
    ['date', '2026-00-10', 'is not a valid date'],
    ['date', '2026-06-01 12:00:00 -0700', 'Write it as YYYY-MM-DD, for example 2026-06-01.'],
    [
      'date',
      '2026-6-1',
      '"2026-6-1" is not a date → Write it as YYYY-MM-DD, for example 2026-06-01.',
    ],
    ['date', '', 'is not a date'],
    ['date', 20260601, 'is 20260601, not text → Write date: 2026-06-01'],
    ['updated', 'yesterday', 'is not a date'],
    ['title', '  ', 'is empty'],
    ['title', 'two\nlines', 'has more than one line'],
    ['title', 2026, 'is 2026, not text → Put it in quotes: title: "2026"'],
    ['title', true, 'is true, not text'],
    ['title', ['A'], 'is a list, not text → Write text.'],
    ['description', 'short', 'has 5 characters'],
    ['description', 'x'.repeat(301), 'has 301 characters'],
    ['authors', [], 'names nobody'],
    ['authors', 'site-team', 'is "site-team", not a list'],
    ['topic', 'education', 'is not one of the choices → Use community, learn, software, updates.'],
    ['topic', 'sofware', 'Did you mean "software"?'],
    ['topic', ['learn'], 'is not one of the choices'],
    ['tags', 'a, b', 'is "a, b", not a list'],
    ['cover', '/images/a.png', 'is "/images/a.png", not a group of fields'],
    ['draft', 'yes', 'is "yes", not true or false'],
    ['doi', 'https://doi.org/10.5281/zenodo.1', 'is not a DOI'],
    ['event', 'An Event', 'is not a slug'],
    ['package', '../x', 'is not a slug'],
    ['lang', 'english language', 'is not a language tag'],
    ['lang', 'sp', 'is not a language tag'],
    ['lang', 'ES', 'is not a language tag'],
    ['lang', 'en-x-foo', 'is not a language tag'],
    ['lang', 'en-a1', 'is not a language tag → Write its code'],
    ['comments', 1, 'is 1, not true or false'],
  ])('refuses %s: %j', (field, value, text) => {
    const issues = post({ [field]: value });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(new RegExp(`^${field} `));
    expect(issues[0]).toContain(text);
  });

  it.each([
    ['authors.1', { authors: ['site-team', '@ada'] }, 'is not a GitHub user name'],
    ['authors.0', { authors: [null] }, 'has no value'],
    ['authors.0', { authors: ['Ada Lovelace'] }, 'is not a GitHub user name'],
    ['tags.1', { tags: ['ok', 'Not Ok'] }, 'is not a tag'],
    ['tags.0', { tags: [3] }, 'is 3, not text'],
    ['series.part', { series: { name: 'A', part: 0 } }, '0'],
    ['series.part', { series: { name: 'A', part: 1.5 } }, '1.5'],
    ['series.part', { series: { name: 'A' } }, 'is missing'],
    ['cover.alt', { cover: { src: '/images/a.png' } }, 'is missing'],
    ['cover.src', { cover: { src: 'https://example.org/a.png', alt: 'A' } }, 'is not an image'],
    [
      'source.url',
      { source: { title: 'A', author: 'B', date: '2026-05-16', url: 'javascript:alert(1)' } },
      'is not a web address',
    ],
    [
      'source.url',
      { source: { title: 'A', author: 'B', date: '2026-05-16', url: 'example.org' } },
      'is not a web address',
    ],
    ['aliases.0', { aliases: ['blog/a.html'] }, 'is not a path of this site'],
    ['aliases.0', { aliases: ['//evil.example/a'] }, 'is not a path of this site'],
    ['aliases.0', { aliases: ['/blog/../../etc/passwd'] }, 'steps out of its folder'],
    ['aliases.0', { aliases: ['/a?b=c'] }, 'is not a path of this site'],
  ])('names the place %s', (path, changes, text) => {
    const issues = post(changes);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.split(' ')[0]).toBe(path);
    expect(issues[0]).toContain(text);
  });

  it('counts the characters of a description as people do', () => {
    expect(post({ description: '🌸'.repeat(50) })).toEqual([]);
    expect(post({ description: '🌸'.repeat(49) })[0]).toContain('has 49 characters');
    expect(post({ description: `  ${description}  ` })).toEqual([]);
  });

  it('reports every issue of a file', () => {
    const issues = issuesOf('post', { title: 3, date: '2026-02-30', topic: 'x', extra: 1 });
    expect(issues.map((issue) => issue.split(' ')[0]).sort()).toEqual([
      'authors',
      'date',
      'description',
      'extra',
      'title',
      'topic',
    ]);
  });

  it('gives each issue a cause and a fix, whatever is in the fields', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('2026-02-30', '', ' ', 'null', '__proto__', Number.NaN),
    );
    const fields = fc.dictionary(
      fc.constantFrom('title', 'date', 'description', 'authors', 'topic', 'tags', 'series', 'x'),
      value,
    );
    fc.assert(
      fc.property(fields, (data) => {
        for (const issue of post({ ...data, x: 1 })) expect(issue).toMatch(/^.+ \S.* → \S/su);
      }),
    );
  });
});
