import { capitalized } from '../capitalized';
import { currencyOf } from '../content/schema/currencies';

/** A price as people write it in a line of text. */
export interface WrittenPrice {
  /** A number with a period before cents, as YAML has it. */
  price: string;
  /** The code of its currency; undefined where none is written. */
  currency?: string;
  /** Who it is for: `Students`; empty where neither that nor a currency of its own is said. */
  name: string;
}

const AMOUNT =
  /(?:([$€£¥])|\b([A-Za-z]{3}))? ?(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?!\d)(?: ?([$€£¥]|[A-Za-z]+\b))?/g;
const DATE = /\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4}/g;
const AROUND =
  /^(?:[\s,;:/|()–—-]|(?:for|and|or|per|is)\b)+|(?:[\s,;:/|()–—-]|\b(?:and|or|for))+$/gi;

const plain = (amount: string): string =>
  /,\d{3}/.test(amount) ? amount.replaceAll(',', '') : amount.replace(',', '.');

const named = (text: string): string => capitalized(text.replace(AROUND, ''));

/**
 * Reads the prices of a line: `20 EUR / 22 USD`, `30 for students, 80 others`. A currency that is
 * written once is that of all.
 */
export function readPrices(line: string): WrittenPrice[] {
  const text = line.replace(DATE, ' ');
  const found = [...text.matchAll(AMOUNT)].map((match) => {
    const [whole, sign, before = '', amount = '', after = ''] = match;
    const lead = sign ?? (currencyOf(before) ? before : '');
    const tail = after && currencyOf(after) ? after : '';
    return {
      price: plain(amount),
      currency: currencyOf(lead || tail || ' '),
      start: match.index + (lead === '' ? before.length : 0),
      end: match.index + whole.length - (tail === '' ? after.length : 0),
    };
  });
  const codes = new Set(found.flatMap(({ currency }) => currency ?? []));
  const [only] = codes.size === 1 ? codes : [];
  const namesComeFirst = /[a-z]/i.test(named(text.slice(0, found[0]?.start)));
  return found.map(({ price, currency = only, start, end }, index) => {
    const name = namesComeFirst
      ? text.slice(found[index - 1]?.end ?? 0, start)
      : text.slice(end, found[index + 1]?.start);
    const isOnly = found.length > 1 && codes.size === found.length;
    const otherwise = isOnly ? `Price in ${currency}` : '';
    return { name: named(name) || otherwise, price, ...(currency ? { currency } : {}) };
  });
}
