import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OUT } from '../support/pages';
import { siteFiles } from './resolve';
import { xmlErrors } from './xml';

it('every XML file and drawing of the site is well-formed, its namespaces too', () => {
  const files = siteFiles.filter((file) => /\.(?:xml|svg)$/.test(file));
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((file) =>
    xmlErrors(readFileSync(`${OUT}/${file}`, 'utf8')).map((error) => `${file}: ${error}`),
  );
  expect(found).toEqual([]);
});

it.each([
  ['a namespace that is not declared', '<rss><dc:creator>Ada</dc:creator></rss>'],
  ['a control character', '<a>\u0007</a>'],
  ['an entity that is not declared', '<a>&nbsp;</a>'],
  ['an element without an end', '<a><b></a>'],
])('the test finds %s', (_, xml) => expect(xmlErrors(xml)).not.toEqual([]));
