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

/** The folder of all texts. */
export const contentFolder = ({ contentDir }: Entry): string =>
  readText(contentDir)?.replace(/^\.?\/+|\/+$/g, '') ?? 'content';

/** See https://gohugo.io/content-management/multilingual/ */
export function readLanguages(values: Entry): Language[] {
  const main = readText(values.defaultContentLanguage) ?? 'en';
  const languages = isEntry(values.languages) ? Object.entries(values.languages) : [];
  return languages.map(([name, language]) => {
    const tag = name.toLowerCase();
    const isMain = tag === main.toLowerCase();
    const folder = isEntry(language) ? readText(language.contentDir) : undefined;
    const inRoot = isMain && values.defaultContentLanguageInSubdir !== true;
    return {
      tag,
      isMain,
      folder: folder ?? contentFolder(values),
      prefix: inRoot ? '' : `/${tag}`,
    };
  });
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

/** The folder of the main language. */
export const mainFolder = (values: Entry): string =>
  readLanguages(values).find(({ isMain }) => isMain)?.folder ?? contentFolder(values);

/** The language of a file, by its folder or its name; undefined where the settings name none. */
export const languageOf = (file: string, values: Entry): Language | undefined =>
  languageOfFolder(file, values) ??
  languageOfName(file, values) ??
  readLanguages(values).find(({ isMain }) => isMain);

/** The path of a file from the folder of its language. */
export const pathInContent = (file: string, values: Entry): string =>
  file.slice((languageOfFolder(file, values)?.folder ?? contentFolder(values)).length + 1);
