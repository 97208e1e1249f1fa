const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a text is the code of a currency (ISO 4217). */
export const isCurrency = (text: string): boolean => codes.has(text);

/** What to write where no currency is known. */
export const SOME_CODE = 'its code, such as EUR or USD';

/** The code of a currency by its English name: euros, Swiss francs; undefined for dollars of any country. */
function codeByName(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const word = name.trim().toLowerCase().replace(/s$/, '');
  return [...codes].find((code) => names.of(code)?.toLowerCase() === word);
}

/** The code that a sign, a code in any case, or the name of a currency means. */
export function currencyOf(text: string): string | undefined {
  const code = text.toUpperCase();
  if (Object.hasOwn(SIGNS, text)) return SIGNS[text];
  return isCurrency(code) ? code : codeByName(text);
}
