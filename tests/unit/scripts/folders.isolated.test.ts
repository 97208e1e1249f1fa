import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRESH, OUT, publishSite, restoreSite } from '@/scripts/build/folders';
import { temporaryFolder } from '../../support/content';

const started = process.cwd();
const page = () => readFileSync(`${OUT}/index.html`, 'utf8');

beforeEach(() =>
  process.chdir(temporaryFolder({ 'out/index.html': 'old', 'out/gone.html': 'old' })),
);
afterEach(() => process.chdir(started));

function writeFresh(): void {
  mkdirSync(FRESH);
  writeFileSync(`${FRESH}/index.html`, 'new');
}

describe('publishing a build', () => {
  it('puts the whole new site in place of the old one, without its pages', () => {
    writeFresh();
    publishSite();
    expect(page()).toBe('new');
    expect(existsSync(`${OUT}/gone.html`)).toBe(false);
    expect(existsSync(FRESH)).toBe(false);
  });

  it('works where nothing was built before, and over what an interrupted build left', () => {
    renameSync(OUT, 'out.last');
    writeFresh();
    publishSite();
    expect(page()).toBe('new');
    expect(existsSync('out.last')).toBe(false);
  });
});

describe('restoring the last site', () => {
  it('leaves the site alone when a build was interrupted while it wrote', () => {
    writeFresh();
    restoreSite();
    expect(page()).toBe('old');
  });

  it('brings the last site back when a build was interrupted while it published', () => {
    writeFresh();
    renameSync(OUT, 'out.last');
    restoreSite();
    expect(page()).toBe('old');
    expect(existsSync(`${OUT}/gone.html`)).toBe(true);
  });
});
