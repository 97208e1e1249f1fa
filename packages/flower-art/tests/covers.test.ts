import { describe, expect, it } from 'vitest';
import { composeCover } from '../src/composition';
import { ART_PALETTES, type ArtPalette, COLORWAYS } from '../src/palettes';
import { coverSvg } from '../src/svg';
import { eventSlugs, oddSeeds, packageSlugs } from './slugs';

const paletteAt = (index: number): ArtPalette =>
  ART_PALETTES[index % ART_PALETTES.length] ?? 'learn';
const FORMATS = [
  { width: 600, height: 400 },
  { width: 1200, height: 630 },
  { width: 400, height: 400 },
  { width: 1000, height: 230 },
];

describe('covers', () => {
  it('are the same for the same seed', () => {
    for (const seed of packageSlugs.slice(0, 12)) {
      expect(coverSvg({ seed, palette: 'learn' })).toBe(coverSvg({ seed, palette: 'learn' }));
    }
  });

  it('differ from each other for every package and event, even without their colors', () => {
    const shapes = [...packageSlugs, ...eventSlugs].map((seed) =>
      JSON.stringify(composeCover({ seed, palette: 'community' }).shapes.map(({ d }) => d)),
    );
    expect(shapes).toHaveLength(83);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('use one colorway of their palette', () => {
    for (const [index, seed] of packageSlugs.entries()) {
      const palette = paletteAt(index);
      const used = [...composeCover({ seed, palette }).colors].sort();
      expect(COLORWAYS[palette].map((colors) => [...colors].sort())).toContainEqual(used);
    }
  });

  it('wear the same colors on every format', () => {
    for (const [index, seed] of packageSlugs.entries()) {
      const [wide, social, square] = FORMATS.map((format) =>
        composeCover({ seed, palette: paletteAt(index), ...format }),
      );
      expect(social?.colors).toEqual(wide?.colors);
      expect(square?.colors).toEqual(wide?.colors);
    }
  });

  it.each(FORMATS)('stay small and sound for 300 seeds on $width × $height', (format) => {
    expect(oddSeeds).toHaveLength(300);
    for (const [index, seed] of oddSeeds.entries()) {
      const svg = coverSvg({ seed, palette: paletteAt(index), ...format });
      expect(svg.length, seed).toBeLessThan(4000);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|e-\d/);
      expect(svg).toMatch(/^<svg [^<>]+>(?:<path [^<>]+\/>){3,}<\/svg>$/);
    }
  });

  it('never carry their seed, so that a seed cannot inject markup', () => {
    expect(coverSvg({ seed: '"><script>', palette: 'talk' })).not.toContain('script');
  });
});
