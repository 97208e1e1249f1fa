import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { CitationSource } from '@/components/packages/citation-source';
import { PackageHeader } from '@/components/packages/package-header';
import { ReviewPeople } from '@/components/packages/review-people';
import type { CslItem } from '@/lib/cite';
import { packageSource } from '../../support/packages';

const ada = { name: 'Ada Grace' };
const bo = { name: 'Bo Lind' };

describe('the people of a package', () => {
  test.each([
    [[ada], [ada], ['Submitted and maintained by']],
    [[ada, bo], [bo, ada], ['Submitted and maintained by']],
    [[ada], [ada, bo], ['Submitted by', 'Maintained by']],
    [[ada], [], ['Submitted by']],
    [[], [], []],
  ])('%j and %j have the roles %j', (authors, maintainers, roles) => {
    const html = renderToStaticMarkup(<ReviewPeople authors={authors} maintainers={maintainers} />);
    expect([...html.matchAll(/<dt[^>]*>([^<]*)/g)].map(([, role]) => role)).toEqual(roles);
  });
});

test('a package names each field once, though some categories are fields', () => {
  const item = packageSource({
    slug: 'tracks',
    categories: ['geospatial', 'data-visualization'],
  });
  const domains = [{ href: '/packages/domains/geospatial', label: 'Geospatial' }];
  const html = renderToStaticMarkup(<PackageHeader item={item} domains={domains} />);
  expect(html.match(/>Geospatial</g)).toHaveLength(1);
  expect(html).toContain('href="/packages/domains/geospatial"');
  expect(html).toContain('href="/packages/categories/data-visualization"');
});

describe('the source of a citation', () => {
  it.each([
    ['README.md@b1323e6', 'From README.md, checked'],
    ['CITATION.cff preferred-citation', 'From CITATION.cff, checked'],
    ['paper.md and JOSS Crossref record', 'From paper.md and JOSS Crossref record, checked'],
    [undefined, 'As of'],
  ])('%s reads “%s”', (source, text) => {
    const csl: CslItem = {
      id: 'x',
      type: 'software',
      title: 'x',
      author: [],
      URL: 'https://example.org',
    };
    const citation = { csl, kind: 'paper', source, asOf: '2026-11-29' } as const;
    expect(renderToStaticMarkup(<CitationSource citation={citation} />)).toContain(text);
  });
});
