import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { cachedValue } from '../build-cache';
import { site } from '../site';
import type { CslName } from './names';

export { type CslName, cslName } from './names';

/** What is to be cited, in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  id: string;
  type: 'software' | 'post-weblog' | 'article-journal';
  title: string;
  author: CslName[];
  issued?: { 'date-parts': [number[]] };
  version?: string;
  publisher?: string;
  'container-title'?: string;
  language?: string;
  DOI?: string;
  URL: string;
}

export type CitationStyle = 'apa' | 'bibtex' | 'cslJson';

/** Year, month and day of a calendar date, as CSL-JSON has them. */
export function cslDate(date: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

// The library takes <i> and its like in a title for markup. A word joiner after each < keeps it text.
const JOINER = '\u2060';
const asText = (title: string): string => title.replaceAll('<', `<${JOINER}`);

function drawCitation(item: CslItem, style: 'apa' | 'bibtex'): string {
  const given = { ...item, title: asText(item.title) };
  if (style === 'bibtex') {
    // BibTeX knows year and month; the library would write the day into the month.
    const day = item.issued?.['date-parts'][0];
    const issued = day && { 'date-parts': [day.slice(0, 2)] };
    const entry = new Cite({ ...given, issued }).format('bibtex');
    return entry.replaceAll('\t', '  ').replaceAll(JOINER, '').trim();
  }
  const options = { format: 'text', template: 'apa', lang: site.locale } as const;
  return new Cite(given).format('bibliography', options).replaceAll(JOINER, '').trim();
}

/** A citation as text: in APA style, as a BibTeX entry, or as CSL-JSON. */
export function formatCitation(item: CslItem, style: CitationStyle): string {
  if (style === 'cslJson') return JSON.stringify([item], null, 2);
  return cachedValue('citations', [item, style], () => drawCitation(item, style));
}
