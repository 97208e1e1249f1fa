import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = join('tests', 'fixtures', 'bad-input');

/** Runs a script of the project over the folder of issues. */
function runScript(...args: string[]) {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, NO_COLOR: '1' },
  });
  return { status, output: stripVTControlCharacters(`${stdout}${stderr}`) };
}

/** The block that is under a file's name. */
const blockOf = (output: string, file: string) =>
  output.split('\n\n').find((block) => block.includes(`${folder}/${file}:`)) ?? '';

const issues: Array<[what: string, file: string, place: string, cause: RegExp, fix: RegExp]> = [
  [
    'an unknown field',
    'blog/unknown-field.mdx',
    '7:1',
    /tgas is not a known field/,
    /Did you mean "tags"/,
  ],
  ['a missing field', 'blog/missing-field.mdx', '2:1', /topic is missing/, /topic: learn/],
  ['a wrong choice', 'blog/wrong-enum.mdx', '6:8', /topic "comunity"/, /community, learn/],
  ['nothing for a value', 'blog/null-value.mdx', '2:7', /title has no value/, /Write a value/],
  [
    'a day that is none',
    'blog/bad-date.mdx',
    '3:7',
    /date "2026-02-30"/,
    /Check year, month, and day/,
  ],
  ['a time without a zone', 'events/no-zone.mdx', '2:1', /timezone is missing/, /America\/Denver/],
  [
    'an end before the start',
    'events/end-before-start.mdx',
    '5:6',
    /end "2026-05-15"/,
    /after the/,
  ],
  [
    'an unknown author',
    'blog/unknown-author.mdx',
    '7:5',
    /author 2 "grase"/,
    /Write grace, or add to content\/data\/authors\.yml/,
  ],
  ['a slug that stands twice', 'blog/twin.mdx', '1:1', /blog\/archive\/twin\.mdx has/, /Rename/],
  [
    'a body that does not parse',
    'blog/unparsable.mdx',
    '11:1',
    /does not parse/,
    /Notice|component/,
  ],
];

describe.each([
  ['check', ['scripts/check/index.ts', '--content']],
  ['build', ['scripts/build/index.ts']],
])('npm run %s over broken content', (_, args) => {
  let result: ReturnType<typeof runScript> = { status: null, output: '' };
  const stamp = join('out', 'index.html');
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  beforeAll(() => {
    result = runScript(...args);
  }, 120_000);

  it('ends with 1', () => expect(result.status).toBe(1));

  it.each(issues)('says file, line, field, cause and fix of %s', (_, file, place, cause, fix) => {
    const block = blockOf(result.output, file);
    expect(block).toMatch(new RegExp(`:${place}\\s`));
    expect(block).toMatch(cause);
    expect(block.slice(block.search(cause))).toMatch(/→ \S/);
    expect(block).toMatch(fix);
  });

  it('says every issue of one file', () => {
    const block = blockOf(result.output, 'blog/three-issues.mdx');
    expect(block.match(/→ /g)?.length).toBeGreaterThanOrEqual(5);
  });

  it('counts them, prints no stack, and builds nothing', () => {
    expect(result.output).toMatch(/12 documents: \d+ errors/);
    expect(result.output).not.toMatch(/^\s+at /m);
    expect(existsSync(stamp) ? statSync(stamp).mtimeMs : 0).toBe(builtAt);
  });
});
