import { foldedWords } from '../fold';
import type { Person } from './types';

/**
 * The letter that somebody is listed under: the first of their name, a capital without accents, or
 * `#` where the name begins with none.
 */
export function initialLetter({ name }: Pick<Person, 'name'>): string {
  const [first = ''] = (foldedWords(name)[0] ?? '').toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}
