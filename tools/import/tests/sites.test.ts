import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { percent, totalCoverage } from '../src/output/report';
import { writeHugoSite, writeJekyllSite } from './generate';
import { newFolder, runImport, withoutCode } from './run';

describe.each([
  ['Jekyll', writeJekyllSite],
  ['Hugo', writeHugoSite],
])('a %s site of 70 posts that mix everything', async (_, write) => {
  const folder = newFolder();
  write(folder, 70);
  const site = await runImport(folder);

  it('comes through whole', () => {
    expect(site.results.filter(({ failure }) => failure !== undefined)).toEqual([]);
    expect(site.results).toHaveLength(70);
    const { words, links, images, code } = totalCoverage(site.results);
    expect([links, images, code].map(percent)).toEqual(['100.0 %', '100.0 %', '100.0 %']);
    expect(words.found / words.of).toBeGreaterThan(0.999);
  });

  it('passes the check, although its images are not there as long as the report lists them', () => {
    const missing = () => checkContent(site.to).problems.filter(({ rule }) => rule === 'image');
    const errors = checkContent(site.to).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(missing().some(({ message }) => message.endsWith('is missing.'))).toBe(true);
    rmSync(join(site.to, 'import-report.md'));
    expect(missing().some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('leaves nothing of the theme outside code', () => {
    for (const { path } of site.files.filter((file) => file.path.endsWith('.mdx'))) {
      expect(withoutCode(site.read(path)), path).not.toMatch(
        /\{\{|\{%|\{:|markdown=|class=|style=|⟦|[\uE100-\uE2FF]/,
      );
    }
  });
});
