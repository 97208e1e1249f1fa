import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, drawableWhole, titleSize } from '../../../lib/social-text';

describe('drawable', () => {
  it('keeps accents and punctuation', () => {
    const text = 'Mateusz Moliński’s “naïve” guide – Ñandú, Łódź & Çelik…';
    expect(drawable(text)).toBe(text);
  });

  it('drops emoji, joined and flagged ones too, without leaving gaps', () => {
    expect(drawable('Welcome 🎉 👩‍🔬 🇳🇴 home 🚀!')).toBe('Welcome home!');
  });

  it('takes accents off letters that the fonts have only without', () => {
    expect(drawable('Nguyễn Thị ﬁt')).toBe('Nguyen Thi fit');
  });

  it('is empty where nothing can be drawn', () => {
    expect(drawable('科学计算')).toBe('');
  });

  it('never holds a character that would be asked of the network', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(drawable(text)).toMatch(/^[ -~\u00A0-\u021B\u2013-\u2212]*$/);
        expect(drawable(drawable(text))).toBe(drawable(text));
      }),
    );
  });
});

describe('drawableWhole', () => {
  it.each([
    ['Nguyễn’s guide: 10 tips – and more! 🎉', 'Nguyen’s guide: 10 tips – and more!'],
    ['C++ & 50 µm', 'C++ & 50 µm'],
    ['مراجعة الحزم العلمية', undefined],
    ['科学 Python 入门', undefined],
    ['σ-algebra', undefined],
    ['٣ steps', undefined],
    ['🎉', undefined],
  ])('draws "%s" whole or not at all', (title, shown) => expect(drawableWhole(title)).toBe(shown));
});

describe('titleSize', () => {
  it('shrinks with the length of the title', () => {
    const sizes = [10, 41, 71, 111, 300].map((length) => titleSize('x'.repeat(length)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(4);
  });
});
