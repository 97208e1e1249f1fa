import { readFileSync } from 'node:fs';
import { iconSvg } from '@pyopensci/flower-art';
import { expect, it } from 'vitest';

it('the favicon is the icon that the art package draws', () => {
  const file = readFileSync('public/favicon.svg', 'utf8');
  expect(file.trim()).toBe(iconSvg(14, 0.84));
  expect(file.length).toBeLessThan(1500);
});
