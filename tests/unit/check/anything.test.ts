import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../lib/check';
import { documentKinds } from '../../../lib/content/schema';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  for (const folder of ['blog', 'events', 'pages', 'packages', 'data']) {
    mkdirSync(join(root, folder));
  }
  writeFileSync(join(root, 'data', 'authors.yml'), 'site-team:\n  name: Team\n');
});

afterAll(() => rmSync(root, { recursive: true }));

/** Checks one document, and asserts that every place is in the file. */
function check(folder: string, text: string) {
  const path = join(root, folder, 'a-file.mdx');
  writeFileSync(path, text);
  const { problems } = checkContent(root, '/no/such/project');
  rmSync(path);
  const lines = text.split(/\r?\n/).length;
  for (const { line, column, message, fix, file } of problems) {
    expect(line, message).toBeGreaterThanOrEqual(1);
    expect(line, message).toBeLessThanOrEqual(lines);
    expect(column, message).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
    expect(fix).not.toBe('');
    expect(file).toBe(`${folder}/a-file.mdx`);
  }
  return problems;
}

const folders = fc.constantFrom(...Object.values(documentKinds).map(({ folder }) => folder));
const keys = [
  ...new Set(Object.values(documentKinds).flatMap(({ schema }) => Object.keys(schema.shape))),
  '__proto__',
  'constructor',
  'toString',
];
const oddValue = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: false }).map((value) => {
    try {
      return JSON.parse(JSON.stringify(value) ?? 'null');
    } catch {
      return null;
    }
  }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('2026-02-30', '2026-05-16', '2026-05-16T25:00', [[]], [null], { src: null }),
);
const frontMatter = fc.dictionary(fc.constantFrom(...keys), oddValue, { maxKeys: 12 });

const valid = {
  title: 'A title',
  date: '2026-05-16',
  description: 'A description that is long enough to say what the page is about.',
  authors: ['site-team'],
  topic: 'learn',
};

describe('any front matter', () => {
  it('is checked without a crash, whatever its fields hold', () => {
    fc.assert(
      fc.property(folders, frontMatter, (folder, fields) => {
        check(folder, `---\n${stringify(fields)}---\n\nText.\n`);
      }),
      { numRuns: 120 },
    );
  });

  it('is checked without a crash, whatever text is there', () => {
    fc.assert(
      fc.property(
        folders,
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        (folder, yaml, body) => {
          check(folder, `---\n${yaml}\n---\n${body}`);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('never passes when a required field is absent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(valid)), frontMatter, (missing, odd) => {
        const fields = { ...odd, ...valid, [missing]: undefined };
        const problems = check('blog', `---\n${stringify(fields)}---\n\nText.\n`);
        expect(problems.map(({ field, severity }) => `${severity} ${field}`)).toContain(
          `error ${missing}`,
        );
      }),
    );
  });

  it('never passes with a field that the model does not have', () => {
    const known = new Set(keys);
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z_]{1,12}$/).filter((key) => !known.has(key)),
        oddValue,
        (key, value) => {
          const problems = check(
            'blog',
            `---\n${stringify({ ...valid, [key]: value })}---\n\nA.\n`,
          );
          expect(problems).toEqual([
            expect.objectContaining({ severity: 'error', field: key, line: 9 - 1 }),
          ]);
        },
      ),
    );
  });

  it('never passes with a value of the wrong kind', () => {
    const wrong: Record<string, fc.Arbitrary<unknown>> = {
      title: fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constant(['a'])),
      date: fc.oneof(fc.integer(), fc.constant(null), fc.stringMatching(/^[a-z ]{1,10}$/)),
      description: fc.oneof(fc.string({ maxLength: 49 }), fc.integer()),
      authors: fc.oneof(fc.constant([]), fc.constant('site-team'), fc.constant([null])),
      topic: fc.stringMatching(/^[a-z]{1,6}$/).filter((topic) => topic !== 'learn'),
      draft: fc.oneof(fc.integer(), fc.constant('yes')),
      series: fc.oneof(fc.constant('a'), fc.constant({ name: 'a' })),
    };
    fc.assert(
      fc.property(
        fc
          .constantFrom(...Object.keys(wrong))
          .chain((key) => fc.tuple(fc.constant(key), wrong[key] as fc.Arbitrary<unknown>)),
        ([key, value]) => {
          const problems = check(
            'blog',
            `---\n${stringify({ ...valid, [key]: value })}---\n\nA.\n`,
          );
          expect(problems.some(({ field }) => field?.startsWith(key))).toBe(true);
          expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
        },
      ),
    );
  });
});

describe('any body', () => {
  it('is checked without a crash', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '{', '}', '`', '```\n', '\n\n', '<Notice>', '</Notice>', '[a](/b)', '![](x)'],
      ...[
        '## a',
        '#### b',
        'text',
        '\\',
        '<a href="#x">',
        '</a>',
        '[^1]',
        '[x]: y',
        '- ',
        '\t',
        '|',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        check('blog', `---\n${stringify(valid)}---\n${pieces.join('')}`);
      }),
      { numRuns: 200 },
    );
  });
});
