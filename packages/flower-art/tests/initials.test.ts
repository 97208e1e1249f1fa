import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../src/contrast';
import { initialsArt, initialsOf } from '../src/initials';
import { AVATAR_INKS } from '../src/palettes';
import { oddSeeds } from './slugs';

describe('initialsOf', () => {
  it.each([
    ['Ada Lovelace', 'ada', 'AL'],
    ['Maria de la Cruz', 'maria', 'MC'],
    ['Nhat (Jonny) Tran', 'jt', 'NT'],
    ['Álex Sáez', 'alex', 'ÁS'],
    ['Cher', 'cher', 'C'],
    [null, 'sneaky-rat', 'SR'],
    [undefined, 'batalex', 'B'],
    ['', 'x_y.z', 'XZ'],
    ['🌸', 'flower', 'F'],
    [null, '42', '4'],
    [null, '', '·'],
    ['ßeta', 'b', 'S'],
    ['李 小龙', 'li', '李小'],
  ])('reads %s (%s) as %s', (name, handle, initials) => {
    expect(initialsOf({ name, handle })).toBe(initials);
  });
});

describe('initialsArt', () => {
  it('is the same however the handle is written', () => {
    expect(initialsArt({ handle: 'LWasser' })).toEqual(initialsArt({ handle: 'lwasser' }));
  });

  it('gives sound shapes and short letters for odd handles', () => {
    for (const handle of oddSeeds) {
      const art = initialsArt({ handle });
      expect(art.d).toMatch(/^M[\d.\-\smlhvz]+$/i);
      expect([...art.initials.normalize('NFC')].length).toBeLessThanOrEqual(2);
    }
  });

  it('keeps letters readable on ground and petals', () => {
    for (const [ground, petals, letters] of AVATAR_INKS) {
      expect(contrastRatio(letters, ground), `${letters} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(letters, petals), `${letters} on ${petals}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('contrastRatio', () => {
  it('agrees with WCAG', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });
});
