import { site } from '../site';
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

export interface Translation extends TextLanguage {
  slug: string;
  /** Language tag (BCP 47). */
  language: string;
  /** The language in its own words: `español`. */
  name: string;
}

/**
 * A post in all the languages that it has, itself included; empty where there is one alone.
 * @param posts all that are shown
 */
export function translationsOf(
  { slug, translationOf = slug }: Post,
  posts: readonly Post[],
): Translation[] {
  const group = posts.filter((post) => (post.translationOf ?? post.slug) === translationOf);
  if (group.length < 2) return [];
  return group.map((post) => {
    const language = post.lang ?? site.language;
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return { slug: post.slug, language, name, ...languageOf(post) };
  });
}
