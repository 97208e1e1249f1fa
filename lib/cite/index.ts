import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { cachedValue } from '../build-cache';
import { site } from '../site';
import type { CslName } from './names';

export { type CslName, cslName, cslNameOf } from './names';

/** What is to be cited, in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  id: string;
  type: 'software' | 'post-weblog' | 'article-journal' | 'paper-conference';
  title: string;
  author: CslName[];
  issued?: { 'date-parts': [number[]] };
  version?: string;
  publisher?: string;
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  language?: string;
  DOI?: string;
  URL: string;
}

/** A citation in one style, under the name by which readers know it. */
export interface Citation {
  label: string;
  text: string;
  /** Whether it is a sentence for people rather than data for programs. */
  isProse?: boolean;
}

export type CitationStyle = 'apa' | 'bibtex' | 'cslJson' | 'ris';

/** Year, month and day of a calendar date, as CSL-JSON has them. */
export function cslDate(date: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

// The library takes <i> and its like in a title for markup. A word joiner after each < keeps it text.
const JOINER = '\u2060';
const asText = (title: string): string => title.replaceAll('<', `<${JOINER}`);

/** Protects the case of a whole title, so that no style turns `PyGMT` into `Pygmt`. */
function protectTitle(entry: string): string {
  return entry.replace(/^(\s*title = )\{(.*)\}(,?)$/m, (_, start, title: string, end) => {
    const plain = title.replace(/(?<!\\\w*)\{([^{}\\]+)\}/g, '$1');
    return `${start}{{${plain}}}${end}`;
  });
}

function drawBibtex(item: CslItem): string {
  // BibTeX knows year and month; the library would write the day into the month.
  const day = item.issued?.['date-parts'][0];
  const issued = day && { 'date-parts': [day.slice(0, 2)] };
  // The library drops dashes that LaTeX has no sequence for: the figure dash and the bar.
  const journal = item['container-title']?.replace(/[\u2012\u2015]/g, '–');
  const cited = { ...item, issued, ...(journal ? { 'container-title': journal } : {}) };
  const entry = protectTitle(new Cite(cited).format('bibtex').trim())
    .replaceAll('\t', '  ')
    // The library writes a space after accents that need none: {\" o}.
    .replace(/\{(\\[`'^"~=.]) (?=\p{L}\})/gu, '{$1')
    .replace(/^\s*howpublished = .*\n/m, '')
    .replace('and {others}}', 'and others}');
  if (item.version === undefined || /^\s*version = /m.test(entry)) return entry;
  return entry.replace(/,?\s*\}$/, `,\n  version = {${item.version}},\n}`);
}

/** The particle of a name as the start of its family name. */
function joinParticle(name: CslName): CslName {
  if ('literal' in name || !name['non-dropping-particle']) return name;
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  return { family: `${particle} ${family}`, ...rest };
}

/**
 * RIS with a field a line: the library breaks long values, which many readers don't join again, and
 * drops particles.
 */
function drawRis(item: CslItem): string {
  return new Cite({ ...item, author: item.author.map(joinParticle) })
    .format('ris')
    .trim()
    .replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')
    .replace(/^SP {2}- ([^-\n]+)-+(.+)$/m, 'SP  - $1\nEP  - $2');
}

function drawCitation(item: CslItem, style: 'apa' | 'bibtex' | 'ris'): string {
  const given = { ...item, title: asText(item.title) };
  if (style === 'bibtex') return drawBibtex(given).replaceAll(JOINER, '');
  if (style === 'ris') return drawRis(item);
  const options = { format: 'text', template: 'apa', lang: site.locale } as const;
  return new Cite(given).format('bibliography', options).replaceAll(JOINER, '').trim();
}

/** A citation as text: in APA style, as a BibTeX entry, as RIS, or as CSL-JSON. */
export function formatCitation(item: CslItem, style: CitationStyle): string {
  if (style === 'cslJson') return JSON.stringify([item], null, 2);
  return cachedValue('citations', [item, style], () => drawCitation(item, style));
}
