import { describe, expect, it } from 'vitest';
import { languageOf, translationsOf } from '@/lib/blog/language';
import { postMetadata } from '@/lib/blog/metadata';
import { makePost } from './make-post';

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

describe('translationsOf', () => {
  const english = makePost({ slug: 'rain' });
  const spanish = makePost({ slug: 'rain-es', lang: 'es', translationOf: 'rain' });
  const arabic = makePost({ slug: 'rain-ar', lang: 'ar', translationOf: 'rain' });
  const posts = [english, spanish, arabic, makePost({ slug: 'snow' })];

  it('gives each version all of them, with their languages in their own words', () => {
    for (const post of [english, spanish, arabic]) {
      expect(translationsOf(post, posts)).toEqual([
        { slug: 'rain', language: 'en', name: 'English' },
        { slug: 'rain-es', language: 'es', name: 'español', lang: 'es' },
        { slug: 'rain-ar', language: 'ar', name: 'العربية', lang: 'ar', dir: 'rtl' },
      ]);
    }
  });

  it('gives nothing for a post in one language, or whose original is not shown', () => {
    expect(translationsOf(posts[3] as typeof english, posts)).toEqual([]);
    expect(translationsOf(spanish, [spanish])).toEqual([]);
  });

  it('are named in the head, each by its address', () => {
    const { alternates } = postMetadata(spanish, translationsOf(spanish, posts));
    expect(alternates?.languages).toMatchObject({
      en: expect.stringMatching(/\/blog\/rain$/),
      es: expect.stringMatching(/\/blog\/rain-es$/),
    });
  });
});
