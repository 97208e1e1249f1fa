import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { Spelling } from '@/lib/catalog/spelling';

const of = (...words: string[]) => {
  const spelling = new Spelling();
  for (const word of words) spelling.add(word);
  return spelling;
};
const word = fc.string({ unit: fc.constantFrom(...'abcdeéп1'), minLength: 1, maxLength: 9 });

describe('the mending of words', () => {
  it.each([
    ['astorpy', 'astropy'],
    ['sunpi', 'sunpy'],
    ['movingpndas', 'movingpandas'],
    ['мовингпандас', 'мовингпандас'],
    ['astro', 'astro'],
    ['xyzzyqqq', 'xyzzyqqq'],
    ['', ''],
  ])('takes "%s" for "%s"', (given, meant) => {
    expect(of('astropy', 'sunpy', 'movingpandas', '').mend(given)).toBe(meant);
  });

  it('overlooks no known word that is near enough', () => {
    fc.assert(
      fc.property(fc.array(word), word, (known, given) => {
        const mended = of(...known).mend(given);
        const limit = Math.min(2, Math.floor(given.length / 3));
        const near = known.some((one) => distance(given, one) <= limit);
        if (near && mended === given) expect(known.some((one) => one.startsWith(given))).toBe(true);
        if (mended !== given) expect(known).toContain(mended);
      }),
    );
  });
});
