import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSync } from '../../../scripts/sync/prepare';
import { prepareTableSync, tableFileOf } from '../../../scripts/sync/tables';

const FILE = 'review_submissions.csv';
const HEADER =
  ',package_name,submitting_author,editor,eic,date_opened,date_closed,date_accepted,labels,issue_num,description,categories,status,last_comment_date,last_comment_user';
const row = (issue: number, { name = `p${issue}`, description = '', editor = 'ed' } = {}) =>
  `${issue},${name},octocat,${editor},TBD,2026-01-01,,missing,"['0/seeking-editor', 'astropy']",${issue},${description},[],,2026-01-02,octocat`;
const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const NOTHING = { force: false, confirm: [] as string[] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function sync(present: string, downloaded: string, options = NOTHING) {
  const source = join(folder, `new-${FILE}`);
  writeFileSync(source, downloaded);
  writeFileSync(join(folder, FILE), present);
  return prepareTableSync(source, FILE, folder, options);
}

describe('the sync of a table', () => {
  it('knows our files by name', () => {
    expect(tableFileOf(`/tmp/x/${FILE}`)).toBe(FILE);
    expect(tableFileOf('/tmp/packages.yml')).toBeUndefined();
    expect(tableFileOf('constructor')).toBeUndefined();
  });

  it('names what changes, and writes the file as it is', () => {
    const next = csv(row(1, { editor: 'new' }), row(2));
    const result = sync(csv(row(1)), next);
    expect(result.difference).toEqual({
      added: ['2'],
      removed: [],
      changed: [{ name: '1', fields: ['editor'] }],
    });
    writeSync(result, folder);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(next);
  });

  it('blanks sentences and email addresses, and nothing else', () => {
    const mail = ['ada', 'uni.org'].join('@');
    const next = csv(
      row(1, { description: '"A sentence,\nin ""quotes"""' }),
      row(2, { name: mail }),
    );
    const result = sync(csv(row(1)), next);
    expect(Object.fromEntries(result.blanked)).toEqual({ description: 1, package_name: 1 });
    expect(result.writes.get(FILE)).toBe(csv(row(1), row(2, { name: '' })));
  });

  it('stops when an entry is gone, until it is confirmed by number', () => {
    const [before, after] = [csv(row(1), row(2)), csv(row(2))];
    expect(() => sync(before, after)).toThrow('--confirm=1');
    expect(sync(before, after, { force: false, confirm: ['1'] }).difference.removed).toEqual(['1']);
  });

  it('stops when a field is lost', () => {
    const before = csv(row(1), row(2), row(3));
    const after = csv(row(1, { editor: '' }), row(2, { editor: '' }), row(3));
    expect(() => sync(before, after)).toThrow('editor: lost in 2 of 3 entries');
    expect(sync(before, after, { force: true, confirm: [] }).losses).toHaveLength(1);
  });

  it.each([
    ['a row that ends in the middle', csv(row(1), row(2)).slice(0, -12), 'download is incomplete'],
    ['no last line break', csv(row(1)).trimEnd(), 'download is incomplete'],
    ['no rows', csv(), 'no rows'],
    ['a missing column', csv(row(1)).replace(',labels', ',tags'), 'no column labels'],
    ['a web page', '<!doctype html><p>Not found</p>', 'web page'],
    ['an open quote', `${csv(row(1))}"2,`, 'not CSV'],
  ])('stops at %s', (_, text, message) => {
    expect(() => sync(csv(row(1)), text)).toThrow(message);
  });
});
