import { foldedWords } from '../fold';
import type { Person } from './types';

/** The letter that a name is listed under, a capital without accents, or `#`. */
export function initialLetter({ name }: Pick<Person, 'name'>): string {
  const [first = ''] = (foldedWords(name)[0] ?? '').toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}
