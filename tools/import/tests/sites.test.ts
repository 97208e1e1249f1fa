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

  it('passes the check', () => {
    // The files of its images are not there, only the texts that show them.
    const problems = checkContent(site.to).problems.filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'image',
    );
    expect(problems).toEqual([]);
  });

  it('leaves nothing of the theme outside code', () => {
    for (const { path } of site.files.filter((file) => file.path.endsWith('.mdx'))) {
      expect(withoutCode(site.read(path)), path).not.toMatch(
        /\{\{|\{%|\{:|markdown=|class=|style=|⟦|[\uE100-\uE2FF]/,
      );
    }
  });
});
