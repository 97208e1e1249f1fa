import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PackageHeader } from '@/components/packages/package-header';
import { packageSource } from '../../support/packages';

const headerOf = (accepted?: string): string =>
  renderToStaticMarkup(
    <PackageHeader item={{ ...packageSource({ slug: 'starfield' }), accepted }} />,
  );

it('says before the name when a package passed review, and leads to its history', () => {
  const [before = ''] = headerOf('2020-03-31').split('<h1');
  expect(before).toContain('href="#review"');
  expect(before).toContain(
    'Peer reviewed by pyOpenSci, <time dateTime="2020-03">March 2020</time>',
  );
});

it('leaves the month out where no day of acceptance is recorded', () => {
  expect(headerOf()).toMatch(/Peer reviewed by pyOpenSci</);
  expect(headerOf()).not.toContain('<time');
});
