import { type Entry, isEntry, readText } from '@/lib/data/loose';

/** A language of a Hugo site. */
export interface Language {
  /** In lower case, as it is in addresses. */
  tag: string;
  isMain: boolean;
  /** The folder of its texts: that of the site, unless it has one of its own. */
  folder: string;
  /** What its addresses start with; empty for the main language. */
  prefix: string;
}

const contentFolder = ({ contentDir }: Entry): string =>
  readText(contentDir)?.replace(/^\.?\/+|\/+$/g, '') ?? 'content';

/**
 * The languages of the settings, the main one first; without any, the one that all texts are in.
 * See https://gohugo.io/content-management/multilingual/
 */
export function readLanguages(values: Entry): [main: Language, ...others: Language[]] {
  const tag = readText(values.defaultContentLanguage)?.toLowerCase() ?? 'en';
  const folder = contentFolder(values);
  const listed = isEntry(values.languages) ? Object.entries(values.languages) : [];
  const languages = listed.map(([name, language]): Language => {
    const isMain = name.toLowerCase() === tag;
    const inRoot = isMain && values.defaultContentLanguageInSubdir !== true;
    const own = isEntry(language) ? readText(language.contentDir) : undefined;
    const prefix = inRoot ? '' : `/${name.toLowerCase()}`;
    return { tag: name.toLowerCase(), isMain, folder: own ?? folder, prefix };
  });
  const main = languages.find(({ isMain }) => isMain) ?? { tag, isMain: true, folder, prefix: '' };
  return [main, ...languages.filter((language) => language !== main)];
}

/** The language that the name of a file ends in, other than the main one: `x.es.md`. */
export function languageOfName(file: string, values: Entry): Language | undefined {
  const [, end = ''] = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.\w+$/i.exec(file) ?? [];
  return readLanguages(values).find(({ tag, isMain }) => tag === end.toLowerCase() && !isMain);
}

/** The language whose own folder a file is in. */
export const languageOfFolder = (file: string, values: Entry): Language | undefined =>
  readLanguages(values).find(
    ({ folder }) => folder !== contentFolder(values) && file.startsWith(`${folder}/`),
  );

/** The language of a file, by its folder or its name; else the main one. */
export const languageOf = (file: string, values: Entry): Language =>
  languageOfFolder(file, values) ?? languageOfName(file, values) ?? readLanguages(values)[0];

/** The path of a file from the folder of its language. */
export const pathInContent = (file: string, values: Entry): string =>
  file.slice((languageOfFolder(file, values)?.folder ?? contentFolder(values)).length + 1);
