import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../lib/check';
import type { Person } from '../../../lib/people/types';
import { placeholders } from '../../../lib/placeholders';
import { helpFor, readRequest } from '../../../scripts/new/arguments';
import { findAuthor } from '../../../scripts/new/author';
import { createDocument } from '../../../scripts/new/create';
import { kinds } from '../../../scripts/new/kinds';
import { missingFrom, missingMessage } from '../../../scripts/new/missing';
import { addAuthors, namesFor, unknownHandles } from '../../../scripts/new/new-people';
import { answerIssue } from '../../../scripts/new/validate';

const known = {
  handles: ['ada', 'grace-h'],
  packages: ['great-tables'],
  events: ['a-sprint'],
  posts: [],
};
const description = 'Three kinds of tests, and which of them a small package needs first.';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function create(...args: string[]) {
  const { kind, values } = readRequest(args);
  return createDocument(root, kind, { date: '2026-05-16', ...values }, known);
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What a check finds, apart from people and packages, which this folder does not list. */
const issues = () => checkContent(root).problems.filter(({ rule }) => rule !== 'reference');

const post = (title: string, ...more: string[]) =>
  create('post', title, '--author', 'ada', '--topic', 'learn', ...more);

describe('npm run new', () => {
  it('writes a post that passes the check as a draft', () => {
    expect(post('How to: test "it"', '--tags', 'tests, python')).toEqual({
      file: 'blog/how-to-test-it.mdx',
      address: '/blog/how-to-test-it',
      draft: true,
      warnings: [],
    });
    expect(read('blog/how-to-test-it.mdx')).toBe(
      [
        '---',
        `title: 'How to: test "it"'`,
        'date: 2026-05-16',
        `description: ${placeholders.description}`,
        'authors: [ada]',
        'topic: learn',
        'tags: [tests, python]',
        'draft: true',
        '---',
        '',
        `${placeholders.body}\n`,
      ].join('\n'),
    );
    expect(issues()).toEqual([]);
  });

  it('publishes nothing that still says what to write', () => {
    expect(post('A post', '--description', description).draft).toBe(true);
    expect(issues()).toEqual([]);
    const path = join(root, 'blog/a-post.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', ''));
    expect(issues().map(({ rule, line }) => `${rule} ${line}`)).toEqual(['placeholder 9']);
  });

  it('writes events with a place and a time', () => {
    create(
      ...['event', 'Spring sprint', '--kind', 'sprint', '--start', '2027-05-16T13:00'],
      ...['--end', '2027-05-16T15:00', '--timezone', 'America/Denver', '--mode', 'in-person'],
      ...['--place', 'Room 1: upstairs', '--address', 'Denver, Colorado', '--speakers', 'ada'],
    );
    expect(read('events/spring-sprint.mdx')).toContain(
      'place:\n  mode: in-person\n  name: "Room 1: upstairs"\n  address: Denver, Colorado\n',
    );
    expect(issues()).toEqual([]);
  });

  it('ends an event on the day it starts when nothing else is said', () => {
    create('event', 'A talk', '--kind=talk', '--start=2027-05-16', '--mode=online');
    expect(read('events/a-talk.mdx')).toContain('start: 2027-05-16\nend: 2027-05-16\n');
  });

  it('writes pages and notes about packages', () => {
    expect(create('page', 'Code of conduct').address).toBe('/code-of-conduct');
    expect(create('package-note', 'great-tables').file).toBe('packages/great-tables.mdx');
    expect(issues()).toEqual([]);
  });

  it('never overwrites, and writes nothing that has issues', () => {
    post('A post');
    const before = read('blog/a-post.mdx');
    expect(() => post('A  Post!')).toThrow('blog/a-post.mdx is there already');
    expect(read('blog/a-post.mdx')).toBe(before);
    expect(() => post('B', '--date', '2026-02-30')).toThrow('not a valid date');
    expect(() => post('C', '--author', 'grace')).toThrow('Write grace-h');
    expect(() => post('D', '--topic', 'lern')).toThrow('Did you mean "learn"?');
    expect(() => post('E', '--event', 'a-sprnt')).toThrow('Write a-sprint');
    expect(() => post('李')).toThrow('--slug');
    expect(checkContent(root).documents).toBe(1);
  });

  it('says which answers are missing', () => {
    const { kind, values } = readRequest(['event', 'A talk', '--start', '2027-05-16T10:00']);
    const missing = missingFrom(kind, values).map(({ flag }) => flag);
    expect(missing).toEqual(['kind', 'end', 'timezone', 'mode', 'place']);
  });

  it('takes any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const { kind, values } = readRequest(['page', `--title=${title}`, '--slug=x']);
        try {
          createDocument(root, kind, values, known);
        } catch (error) {
          expect(String(error)).toMatch(/Nothing was written|there already/);
          return;
        }
        expect(issues()).toEqual([]);
        rmSync(join(root, 'pages'), { recursive: true });
      }),
      { numRuns: 60 },
    );
  });
});

describe('readRequest', () => {
  it.each([
    [[], 'Say what to make'],
    [['pots', 'A'], 'Did you mean "post"?'],
    [['post', 'A', '--athor', 'ada'], 'Did you mean "--author"?'],
    [['post', 'Two', 'words'], 'Put the title in quotes: npm run new -- post "Two words"'],
    [['post', 'A', '--topic'], '--topic'],
  ])('refuses %j', (args, message) => {
    expect(() => readRequest(args)).toThrow(message);
  });
});

describe('findAuthor', () => {
  const person = (handle: string, name: string) => ({ handle, name }) as Person;
  const people = [
    person('AdaL', 'Ada Lovelace'),
    person('rmol', 'Álex Sáez'),
    person('js1', 'Jo Smith'),
    person('js2', 'Jo Smith'),
  ];
  const as = (settings: Record<string, string>) => findAuthor(people, (name) => settings[name]);

  it.each([
    [{ 'user.github': 'adal' }, 'AdaL'],
    [{ 'github.user': 'RMOL', 'user.name': 'Ada Lovelace' }, 'rmol'],
    [{ 'user.email': '123+js2@users.noreply.github.com' }, 'js2'],
    [{ 'user.name': 'ada lovelace' }, 'AdaL'],
    [{ 'user.name': 'alex saez' }, 'rmol'],
    [{ 'user.name': 'js1' }, 'js1'],
    [{ 'user.name': 'Jo Smith' }, undefined],
    [{ 'user.name': '李' }, undefined],
    [{ 'user.github': 'nobody' }, undefined],
    [{}, undefined],
  ])('knows %j as %s', (settings, handle) => {
    expect(as(settings as Record<string, string>)).toBe(handle);
  });
});

describe('an event', () => {
  const event = (...more: string[]) =>
    create('event', 'Testing day', '--kind', 'training', '--start', '2026-05-16T10:00', ...more);
  const online = ['--end', '2026-05-16T12:00', '--timezone', 'America/Denver', '--mode', 'online'];

  it('takes registration, price and repetition', () => {
    event(
      ...online,
      '--registration',
      'https://example.org',
      '--price',
      '20 usd',
      '--repeat',
      'FREQ=WEEKLY;COUNT=3',
    );
    const text = read('events/testing-day.mdx');
    expect(text).toContain('repeat: FREQ=WEEKLY;COUNT=3\n');
    expect(text).toContain(
      'registration:\n  url: https://example.org\n  price: 20\n  currency: USD\n',
    );
    expect(issues()).toEqual([]);
  });

  it.each([
    ['30 EUR for students, 80 EUR for others', 'Students', 'Others', 'EUR'],
    ['members 30, guests 80 euros', 'Members', 'Guests', 'EUR'],
  ])('takes "%s" as two tickets', (price, one, other, code) => {
    event(...online, '--registration', 'https://example.org', '--price', price);
    const ticket = (name: string, amount: number) =>
      `    - name: ${name}\n      price: ${amount}\n      currency: ${code}\n`;
    expect(read('events/testing-day.mdx')).toContain(
      `  tickets:\n${ticket(one, 30)}${ticket(other, 80)}`,
    );
    expect(issues()).toEqual([]);
  });

  it('warns when it lasts through the night', () => {
    const { warnings } = event(
      '--end',
      '2026-05-17T12:00',
      '--timezone',
      'UTC',
      '--mode',
      'online',
    );
    expect(warnings[0]).toContain(
      'add sessions: [{ start: 2026-05-16T10:00, end: 2026-05-16T12:00 }',
    );
  });

  it.each([
    ['start', 'tomorrow', {}, 'start "tomorrow" is neither a date nor a local time'],
    ['end', '2026-05-15', { start: '2026-05-16' }, 'end "2026-05-15" is not after the start'],
    ['registration', 'example.org', {}, 'Write https://example.org'],
    ['price', 'cheap', { registration: 'https://example.org' }, 'is "cheap", not a number'],
    [
      'price',
      '30 for students, 80 others',
      { registration: 'https://example.org' },
      'Write tickets: [{ name: Students, price: 30, currency: … }',
    ],
    ['price', '20', { registration: 'https://example.org' }, 'has no currency'],
    ['price', 'free', { registration: 'https://example.org' }, undefined],
    ['repeat', 'weekly', { start: '2026-05-16', end: '2026-05-16' }, 'Write repeat: FREQ=WEEKLY'],
    ['start', '2026-05-16T10:00', {}, undefined],
  ])('has its %s "%s" checked at once', (flag, answer, values, words) => {
    const kind = kinds.event;
    const question = kind?.questions.find((it) => it.flag === flag);
    if (!kind || !question) throw new Error(flag);
    const issue = answerIssue(kind, question, answer, values);
    if (words === undefined) expect(issue).toBeUndefined();
    else expect(issue).toContain(words);
  });
});

describe('what is missing', () => {
  const messageOf = (...args: string[]) => {
    const { kind, values } = readRequest(args);
    const unknown = unknownHandles([values.author ?? ''].filter(Boolean), known.handles);
    return missingMessage(kind, values, unknown, known.handles)?.split('\n');
  };

  it.each([
    ['2027-03-02T09:00', '2027-03-02T11:00'],
    ['2027-12-31T23:30', '2028-01-01T01:30'],
  ])('has an example that ends after the start: %s', (start, end) => {
    expect(messageOf('event', 'Two mornings', '--kind', 'talk', '--start', start)).toEqual([
      'Nothing was written yet. Needed:',
      `  --end "…"   (such as ${end})`,
      '  --timezone "…"   (such as America/Denver)',
      '  --mode "online"   (online, in-person, hybrid)',
      '  --place "…"   (unless --mode is online; such as Long Beach Convention Center)',
    ]);
  });

  it('is no end where the event has no time', () => {
    const message = messageOf('event', 'A day', '--kind', 'talk', '--start', '2027-03-02');
    expect(message?.join('\n')).not.toMatch(/--end|--timezone/);
  });

  it('is said together with what depends on it, and with what is wrong', () => {
    expect(messageOf('event', 'A day', '--kind', 'wrokshop')).toEqual([
      'Nothing was written yet. Needed:',
      '  --start "…"   (such as 2027-05-16T13:30)',
      '  --end "…"   (with a time in --start; such as 2027-05-16T15:30)',
      '  --timezone "…"   (with a time in --start; such as America/Denver)',
      '  --mode "online"   (online, in-person, hybrid)',
      '  --place "…"   (unless --mode is online; such as Long Beach Convention Center)',
      'To be corrected:',
      '  kind "wrokshop" is not one of the choices. Use training, sprint, community, talk.',
    ]);
  });

  it('is asked for with the flags of a kind, or of all', () => {
    expect(helpFor(['event', '--help'])).toContain('For event: --title, --kind, --start');
    expect(helpFor(['--help'])).toMatch(/^Say what to make:\n/);
    expect(helpFor(['event', 'A day'])).toBeUndefined();
    expect(() => readRequest(['event', '--foo', 'x'])).toThrow('An event has no --foo.');
  });

  it('is where to register, where a price is given', () => {
    const day = ['--kind', 'talk', '--start', '2027-03-02', '--mode', 'online'];
    expect(messageOf('event', 'A day', ...day, '--price', 'free')?.slice(1)).toEqual([
      '  --registration "…"   (such as https://example.org/register)',
    ]);
  });

  it('is the name of an unknown author', () => {
    const args = ['post', 'A post', '--topic', 'learn', '--author'];
    expect(messageOf(...args, 'Marie-Curie-9')?.slice(1)).toEqual([
      '  --names "…"   (the name of Marie-Curie-9, to be added to content/data/authors.yml)',
    ]);
    expect(messageOf(...args, 'grace')?.join()).toContain('Did you mean "grace-h"?');
    expect(messageOf(...args, 'ada')).toBeUndefined();
    expect(messageOf(...args, 'Marie-Curie-9', '--names', '…')).toHaveLength(2);
    expect(messageOf(...args, 'Marie-Curie-9', '--names', 'Marie Curie')).toBeUndefined();
  });
});

describe('people who are not known', () => {
  it('are found by their handles', () => {
    const found = unknownHandles(['Ada', '@marie-curie-9', 'Two words'], ['ada']);
    expect(found).toEqual(['marie-curie-9']);
  });

  it('have as many names as handles', () => {
    expect([...namesFor(['a', 'b'], 'Ann, Bo')]).toEqual([
      ['a', 'Ann'],
      ['b', 'Bo'],
    ]);
    expect(() => namesFor(['a', 'b'], 'Ann')).toThrow('--names has 1 name, but new are a, b.');
  });

  it('are written as authors.yml has them', () => {
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data', 'authors.yml'), 'site-team:\n  name: The site team');
    addAuthors(root, new Map([['Marie-Curie-9', 'Marie: Curie']]));
    expect(read('data/authors.yml')).toBe(
      'site-team:\n  name: The site team\nmarie-curie-9:\n  name: "Marie: Curie"\n  about: https://github.com/Marie-Curie-9\n',
    );
  });
});
