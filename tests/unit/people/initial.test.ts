import { describe, expect, it } from 'vitest';
import { initialLetter } from '@/lib/people/initial';

describe('initialLetter', () => {
  it.each([
    ['Leah Wasser', 'L'],
    ['Édouard Duchesnay', 'E'],
    ['ångström', 'A'],
    ['  øyvind', 'Ø'],
    ['Святослав', 'С'],
    ['"Sam" Pottinger', 'S'],
    ['@lwasser', 'L'],
    ['ﬁlip', 'F'],
    ['ßeta', 'S'],
    ['𐐨deseret', '𐐀'],
    ['4c656554', '#'],
    ['…', '#'],
    ['', '#'],
  ])('lists %s under %s', (name, letter) => {
    expect(initialLetter({ name })).toBe(letter);
  });
});
