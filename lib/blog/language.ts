import type { Post } from './types';

/** What an element says that holds words of a post, where they are not in the site's language. */
export interface TextLanguage {
  lang?: string;
  dir?: 'rtl';
}

/** The scripts that are written from the right, by their codes (ISO 15924). */
const FROM_THE_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * The attributes by which a post's own words are read out and set as its language wants it (WCAG
 * 3.1.2), beside words of the site, which are in another.
 * @param post whose `lang` is a language tag (BCP 47), which names its script where it is not plain
 */
export function languageOf({ lang }: Pick<Post, 'lang'>): TextLanguage {
  if (!lang) return {};
  const { script } = new Intl.Locale(lang).maximize();
  return FROM_THE_RIGHT.has(script ?? '') ? { lang, dir: 'rtl' } : { lang };
}
