import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Credits } from '@/components/ui/credits';

const textOf = (...names: string[]): string =>
  renderToStaticMarkup(<Credits people={names.map((name) => ({ name }))} />);

it('names are a list in American English', () => {
  expect(textOf('Ada')).toBe('Ada');
  expect(textOf('Ada', 'Grace')).toBe('Ada and Grace');
  expect(textOf('Ada', 'Grace', 'Hedy')).toBe('Ada, Grace, and Hedy');
  expect(textOf('Ada', 'Grace', 'Hedy', 'Joan')).toBe('Ada, Grace, Hedy, and Joan');
});
