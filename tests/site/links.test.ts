import { expect, it } from 'vitest';
import { htmlFiles } from '../support/pages';
import { readAddresses } from './addresses';
import { addressesIn, fileOf, fragmentOf, siteFiles } from './resolve';

const TEXT = /\.(?:css|csv|ics|json|svg|txt|webmanifest|xml)$/;

const pages = new Map(
  htmlFiles().map((page) => [page.file, { ...page, ...readAddresses(page.html) }]),
);

it('every link, image, script, style and anchor of every page leads somewhere', () => {
  const issues: string[] = [];
  let followed = 0;
  for (const [file, { path, targets }] of pages) {
    for (const target of targets) {
      const found = fileOf(target, path);
      if (found === undefined) continue;
      followed += 1;
      if (found === null) issues.push(`${file} names ${target}, which is not there`);
      const fragment = fragmentOf(target);
      const ids = found ? pages.get(found)?.ids : undefined;
      if (ids && fragment !== '' && fragment !== 'top' && !ids.has(fragment)) {
        issues.push(`${file} names ${target}, but ${found} has no such anchor`);
      }
    }
  }
  expect(followed).toBeGreaterThan(1000);
  expect(issues).toEqual([]);
});

it('no page has an id twice', () => {
  const issues = [...pages].flatMap(([file, { repeated }]) =>
    repeated.map((id) => `${file} has the id "${id}" twice`),
  );
  expect(issues).toEqual([]);
});

it('every address in feeds, calendars, data, pictures and styles leads somewhere', () => {
  const issues: string[] = [];
  let followed = 0;
  // What a page for writers knows are patterns of addresses and old ones.
  const isText = (name: string) => TEXT.test(name) && name !== 'write/site.json';
  for (const file of siteFiles.filter(isText)) {
    for (const address of new Set(addressesIn(file))) {
      const found = fileOf(address, `/${file}`);
      if (found === undefined) continue;
      followed += 1;
      if (found === null) issues.push(`${file} names ${address}, which is not there`);
    }
  }
  expect(followed).toBeGreaterThan(500);
  expect(issues).toEqual([]);
});
