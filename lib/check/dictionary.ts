import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpellingDictionary } from 'cspell-lib';

const PARTS = ['en_us', 'en-gb', 'software-terms', 'python', 'data-science', 'companies'];
/** Addresses, acronyms, character references, handles: written as they are, never spelt. */
const NO_WORDS = [/https?:\/\/\S+/g, /\b[A-Z]{2,}s?\b/g, /&#?\w+;/g, /\S*@\S+/g];
const WORD_LIST = 'project-words.txt';

/** Says which words are misspelled, and what they may have meant. */
export interface Speller {
  /** Of texts without spaces, the misspelled words and where in the text they stand. */
  misspelled(chunks: readonly string[]): Promise<Map<string, Array<{ word: string; at: number }>>>;
  suggest(word: string): string[];
}

/** The project's own words, one a line; `#` starts a comment. */
export function projectWords(project: string): string[] {
  const path = join(project, WORD_LIST);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/**
 * Loads the dictionaries of American and British English and of our trades.
 * @param words further words that are right
 */
export async function loadSpeller(words: readonly string[]): Promise<Speller> {
  // The library takes a second to load, which only those pay who check spelling.
  const cspell = await import('cspell-lib');
  const base = await cspell.readSettingsFiles(
    PARTS.map((part) => `@cspell/dict-${part}/cspell-ext.json`),
  );
  const settings = cspell.finalizeSettings(
    cspell.mergeSettings(base, {
      language: 'en,en-GB',
      words: [...words],
      dictionaries: (base.dictionaryDefinitions ?? []).map(({ name }) => name),
      ignoreRegExpList: NO_WORDS,
      maxNumberOfProblems: Number.MAX_SAFE_INTEGER,
      maxDuplicateProblems: Number.MAX_SAFE_INTEGER,
    }),
  );
  const dictionary: SpellingDictionary = await cspell.getDictionary(settings);
  return {
    async misspelled(chunks) {
      const starts = new Map<number, string>();
      let length = 0;
      for (const chunk of chunks) {
        starts.set(length, chunk);
        length += chunk.length + 1;
      }
      const found = new Map<string, Array<{ word: string; at: number }>>();
      const issues = await cspell.validateText(chunks.join('\n'), settings, {});
      for (const { text: word, offset, line } of issues) {
        const chunk = starts.get(line.offset) ?? '';
        found.set(chunk, [...(found.get(chunk) ?? []), { word, at: offset - line.offset }]);
      }
      return found;
    },
    suggest: (word) =>
      dictionary.suggest(word, { numSuggestions: 3 }).map((suggestion) => suggestion.word),
  };
}
