import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { checkContent } from '@/lib/check';
import type { EventFields } from '@/lib/content/schema/event';
import { toEvent } from '@/lib/events';
import { eventFile } from '@/lib/events/calendar-file';
import { eventJsonLd } from '@/lib/events/json-ld';
import { describeDays } from '@/lib/events/moments';
import { feedHtml } from '@/lib/feeds/feed-html';
import { renderBody } from '@/lib/mdx';
import { componentRules, elementRules } from '@/lib/mdx/registry';
import { documentText, soundEvent, soundPost } from '../../support/content';
import { harmIn } from './harmless';

const components = mdxComponents({ path: '/blog/a-post' });
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  for (const folder of ['blog', 'data', 'events', 'images']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'data', 'authors.yml'), 'site-team:\n  name: Team\n');
});

afterAll(() => rmSync(root, { recursive: true }));

/** Checks one more file; every problem has to be in it, and to say how to fix it. */
function check(file: string, text: string) {
  writeFileSync(join(root, file), text);
  const result = checkContent(root, '/no/such/project');
  rmSync(join(root, file));
  if (file === 'data/authors.yml') writeFileSync(join(root, file), 'site-team:\n  name: Team\n');
  for (const { line, column, message, fix } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split(/\r?\n/).length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message.length * fix.length).toBeGreaterThan(0);
  }
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  return { errors, document: result.read[0] };
}

const value = fc.constantFrom(
  ...[
    '',
    'a',
    '"',
    '<b>',
    'javascript:x',
    '/images/a.png',
    './a.png',
    '/blog',
    'https://a.b',
    'info',
  ],
  ...['&#x6A;avascript:x', '__proto__', 'categories', '{x}', '\u0000', '😀', '../..'],
);
const names = [
  ...Object.keys(componentRules),
  ...Object.keys(elementRules),
  'script',
  'img',
  'svg',
];
const tag = fc
  .record({
    name: fc.constantFrom(...names),
    attributes: fc.dictionary(
      fc.constantFrom(
        'src',
        'alt',
        'href',
        'title',
        'id',
        'type',
        'name',
        'onclick',
        'style',
        'slug',
      ),
      value,
      { maxKeys: 3 },
    ),
    inside: fc.constantFrom('', 'text', '\n\n**text**\n\n', '[a](b)', '<br />'),
  })
  .map(({ name, attributes, inside }) => {
    const list = Object.entries(attributes).map(
      ([key, text]) => ` ${key}="${text.replaceAll('"', '&quot;')}"`,
    );
    return `<${name}${list.join('')}>${inside}</${name}>`;
  });
const markdown = fc.constantFrom(
  ...[
    '\n\n',
    ' ',
    '# A',
    '## A\n',
    '- a\n',
    '> ',
    '| a |\n|---|\n| b |\n',
    '```js\nx\n```\n',
    '`x`',
  ],
  ...[
    '$$x^2$$',
    '$$\\href{javascript:x}{y}$$',
    '[^1]',
    '[^1]: a\n',
    '![a](./b.png)',
    '[a](javascript:x)',
  ],
  ...[
    '**',
    '_',
    '~~',
    '\\',
    '&lt;script&gt;',
    'https://a.b',
    '[x]: data:x\n',
    '[x]',
    '---\n',
    '<!--',
    '{',
  ],
);
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: markdown }, tag, fc.string({ maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('any body', () => {
  it('is refused with its line, or becomes a page and a feed that do no harm', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const { errors } = check('blog/a-post.mdx', documentText(soundPost, text));
        // Links to pages that are not in this folder are errors, and compile all the same.
        if (errors.some(({ message }) => !/There is no page|relative link|no place/.test(message)))
          return;
        shown += 1;
        const place = { file: 'blog/a-post.mdx' };
        const { content } = await renderBody(text, components, place);
        expect(harmIn(renderToStaticMarkup(content))).toEqual([]);
        expect(harmIn(await feedHtml(text, '/blog/a-post', place.file))).toEqual([]);
      }),
      { numRuns: 120 },
    );
    expect(shown).toBeGreaterThan(10);
  }, 60_000);
});

const day = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '2026-02-29',
    '2024-02-29',
    '2026-03-08',
    '2026-11-01',
    '0000-01-01',
    '9999-12-31',
  ),
);
const moment = fc
  .tuple(
    day,
    fc.constantFrom('', 'T00:00', 'T02:30', 'T01:30', 'T23:59', 'T24:00', ' 10:00', 'T9:00'),
  )
  .map((parts) => parts.join(''));
const zone = fc.constantFrom(
  ...['America/Denver', 'Europe/Berlin', 'Pacific/Apia', 'Asia/Kathmandu', 'Australia/Lord_Howe'],
  ...['UTC', 'EST', 'Mars/Olympus', '+02:00', undefined],
);
const rule = fc.constantFrom(
  ...[
    'FREQ=WEEKLY;COUNT=3',
    'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20291231',
    'FREQ=DAILY',
    'FREQ=YEARLY;COUNT=2',
  ],
  ...[
    'FREQ=HOURLY;COUNT=9',
    'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4',
    'nonsense',
    'FREQ=DAILY;COUNT=0',
  ],
);

describe('any dates of an event', () => {
  it('are refused with their line, or give a page, structured data and a calendar', () => {
    let shown = 0;
    const fields = fc.record(
      {
        start: moment,
        end: moment,
        timezone: zone,
        repeat: rule,
        except: fc.array(moment, { maxLength: 2 }),
      },
      { requiredKeys: ['start', 'end'] },
    );
    // Half of the ends are those of an event that takes a while, so that many pass.
    const event = fc
      .tuple(fields, fc.boolean())
      .map(([one, sane]) => (sane ? { ...one, end: one.start.replace(/[T ].*$/, 'T23:59') } : one));
    fc.assert(
      fc.property(event, (dates) => {
        const all = { ...soundEvent, timezone: undefined, ...dates };
        const given = Object.fromEntries(
          Object.entries(all).filter(([, one]) => one !== undefined),
        );
        const { errors, document } = check('events/an-event.mdx', documentText(given));
        if (errors.length > 0) return;
        shown += 1;
        const read = document?.fields as unknown as EventFields;
        const made = toEvent(
          { ...read, slug: 'an-event', file: 'events/an-event.mdx' },
          new Date('2026-05-16T12:00:00Z'),
        );
        expect(describeDays(made)).toMatch(/\d{4}/);
        expect(JSON.stringify(eventJsonLd(made))).not.toMatch(/Invalid|NaN/);
        expect(eventFile(made)).toMatch(/^BEGIN:VCALENDAR[\s\S]*DTSTART[\s\S]*END:VCALENDAR\s*$/);
      }),
      { numRuns: 600 },
    );
    expect(shown).toBeGreaterThan(10);
  }, 60_000);
});

describe('any data file', () => {
  const file = fc.constantFrom(
    ...['authors', 'connect', 'install', 'navigation', 'partners', 'redirects', 'social'],
    ...['packages', 'contributors', 'unknown'],
  );
  const piece = fc.constantFrom(
    ...[
      'a: ',
      '- ',
      '  ',
      '\n',
      '\n  ',
      '\n- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!!str ',
      '#',
      '|',
    ],
    ...[
      '>',
      '? ',
      ': ',
      '<<: ',
      '~',
      '.inf',
      '2026-05-16',
      'href: javascript:x',
      'id: a',
      'name: A',
      '%',
      '---',
    ],
    ...[
      'github_username: x',
      'package_name: x',
      'date_accepted: TBD',
      'categories: [',
      '__proto__: ',
      '\t',
    ],
  );

  it('is read or refused with its line', () => {
    fc.assert(
      fc.property(
        file,
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 25 }),
        (name, parts) => {
          check(`data/${name}.yml`, parts.join(''));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is read or refused whatever values its fields have', () => {
    const entry = fc.dictionary(
      fc.constantFrom(
        'id',
        'title',
        'href',
        'name',
        'package_name',
        'github_username',
        'categories',
        'gh_meta',
        'date_accepted',
        'contributor_type',
        'packages_submitted',
        '__proto__',
        'constructor',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(
        file,
        fc.oneof(fc.array(entry, { maxLength: 3 }), entry, fc.jsonValue()),
        (name, data) => {
          check(`data/${name}.yml`, JSON.stringify(data));
        },
      ),
      { numRuns: 300 },
    );
  });
});
