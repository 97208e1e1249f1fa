import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { joinCitations } from '@/client/catalog/citations';
import { getPackage } from '@/lib/packages';
import { packageFiles } from '@/lib/packages/files';

const slugs = ['pygmt', 'earthpy', 'crowsetta'];
const texts = (file: string) =>
  slugs.map((slug) => {
    const item = getPackage(slug);
    return (item && packageFiles.find(({ name }) => name === file)?.write(item)) ?? '';
  });

describe('the citations of several packages in one file', () => {
  it.each(['citation.bib', 'citation.ris', 'citation.json'] as const)('%s', (file) => {
    const entries = new Cite(joinCitations(file, texts(file))).data;
    expect(entries.map(({ DOI }) => DOI?.toLowerCase())).toEqual([
      '10.5281/zenodo.6702566',
      '10.21105/joss.01886',
      '10.21105/joss.05338',
    ]);
    expect(entries.map(({ author }) => author?.length)).toEqual([18, 7, 1]);
  });
});
