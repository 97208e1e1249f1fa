import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/blog/language';

describe('languageOf', () => {
  it('says nothing of a post in the language of the site', () => {
    expect(languageOf({})).toEqual({});
  });

  it.each(['es', 'pt-BR', 'ja', 'az', 'ku-Latn', 'tlh'])(
    'names %s, written from the left',
    (lang) => {
      expect(languageOf({ lang })).toEqual({ lang });
    },
  );

  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'dv', 'yi', 'az-Arab', 'ckb'])(
    'names %s, written from the right',
    (lang) => {
      expect(languageOf({ lang })).toEqual({ lang, dir: 'rtl' });
    },
  );
});
