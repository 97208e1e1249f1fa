import { readdirSync, readFileSync } from 'node:fs';
import { contrastRatio } from '@pyopensci/flower-art';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/styles/theme.css', 'utf8');
const COLOR =
  /--color-([a-z-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}))/g;

type Theme = 'light' | 'dark';

function tokensOf(text: string): Record<Theme, Map<string, string>> {
  const tokens = { light: new Map<string, string>(), dark: new Map<string, string>() };
  for (const [, name = '', light, dark, both = ''] of text.matchAll(COLOR)) {
    tokens.light.set(name, light ?? both);
    tokens.dark.set(name, dark ?? both);
  }
  return tokens;
}

const normal = tokensOf(css.replace(/@media[\s\S]*$/, ''));
const stronger = tokensOf(/@media \(prefers-contrast: more\)[\s\S]*$/.exec(css)?.[0] ?? '');

const grounds = ['paper', 'surface', 'sunken'];
const pairs: Array<[text: string, ground: string]> = [
  ...['ink', 'ink-soft', 'brand', 'accent', 'rose'].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ['on-fill', 'fill'],
  ['on-fill', 'fill-hover'],
  ...['band', 'band-deep'].flatMap(
    (ground): Array<[string, string]> => [
      ['on-band', ground],
      ['on-band-soft', ground],
      ['straw', ground],
      ['mint', ground],
      ['bloom', ground],
    ],
  ),
  ['selection-ink', 'straw'],
  ...['purple', 'teal', 'rose', 'straw', 'red'].flatMap(
    (tone): Array<[string, string]> => [
      [`on-${tone}`, `tint-${tone}`],
      ['ink', `tint-${tone}`],
    ],
  ),
  ...['ink', 'code-comment', 'code-keyword', 'code-string', 'code-function', 'code-constant'].map(
    (text): [string, string] => [text, 'code'],
  ),
];

const ratio = (theme: Theme, one: string, other: string, tokens = normal) => {
  const [a, b] = [tokens[theme].get(one) ?? normal[theme].get(one), normal[theme].get(other)];
  if (!a || !b) throw new Error(`theme.css has no color ${a ? other : one}.`);
  return contrastRatio(a, b);
};

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(pairs)('shows %s on %s legibly', (text, ground) => {
    expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('shows controls, focus and charts on %s', (ground) => {
    expect(ratio(theme, 'control', ground)).toBeGreaterThanOrEqual(3);
    expect(ratio(theme, 'accent', ground)).toBeGreaterThanOrEqual(3);
    expect(ratio(theme, 'chart', ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(grounds)('raises the contrast on %s for readers who ask for it', (ground) => {
    for (const name of ['ink-soft', 'control']) {
      expect(ratio(theme, name, ground, stronger)).toBeGreaterThanOrEqual(7);
    }
    expect(ratio(theme, 'line', ground, stronger)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('theme.css', () => {
  it('names every color for both themes', () => {
    const declared = [...css.matchAll(/--color-([a-z-]+):\s*(?:light-dark|#)/g)].map(
      ([, name]) => name,
    );
    expect([...normal.light.keys()].sort()).toEqual([...new Set(declared)].sort());
    expect([...normal.light.keys()]).toEqual([...normal.dark.keys()]);
  });

  it('is the only place of colors in the styles', () => {
    for (const file of readdirSync('app/styles').filter((name) => name !== 'theme.css')) {
      const text = readFileSync(`app/styles/${file}`, 'utf8');
      expect(text.match(/#[0-9a-f]{3,8}\b/gi), file).toBeNull();
    }
  });
});

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#33205c', '#33205c', 1],
  ])('of %s and %s is %d', (one, other, value) => {
    expect(contrastRatio(one, other)).toBeCloseTo(value, 2);
  });
});
