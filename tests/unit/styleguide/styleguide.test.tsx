import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Swatches } from '@/components/styleguide/swatches';
import { TypeScale } from '@/components/styleguide/type-scale';

const theme = readFileSync('app/styles/theme.css', 'utf8');

/** The names of a kind of token that the theme defines. */
const tokens = (kind: string): string[] => [
  ...new Set(
    [...theme.matchAll(new RegExp(`--${kind}-([a-z0-9]+(?:-[a-z0-9]+)*):`, 'g'))].map(
      ([, name = '']) => name,
    ),
  ),
];

it('the style guide shows every color of the theme', () => {
  const shown = renderToStaticMarkup(<Swatches />).match(/(?<=(?:bg|text|border)-)[a-z-]+/g);
  expect(tokens('color').length).toBeGreaterThan(30);
  const technical = ['transparent', 'current'];
  expect(
    tokens('color').filter((name) => !technical.includes(name) && !shown?.includes(name)),
  ).toEqual([]);
});

it('the style guide shows every step of the type scale', () => {
  const markup = renderToStaticMarkup(<TypeScale />);
  expect(tokens('text').length).toBeGreaterThan(5);
  expect(tokens('text').filter((name) => !markup.includes(`text-${name}`))).toEqual([]);
});
