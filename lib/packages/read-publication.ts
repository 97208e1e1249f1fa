import { type Reporter, readAddress, readText } from '../data/loose';
import type { Publication } from './types';

const DOI = /10\.\d{4,9}\/[^\s?#"'<>\]]+/;
const JOSS_FILE = /10\.21105\.joss\.\d{5}/;
const ZENODO_RECORD = /^https?:\/\/(?:www\.)?zenodo\.org\/(?:api\/)?records?\/(\d+)/;
// A badge inside a link, a link, or an image in Markdown; the target of the link counts.
const MARKDOWN =
  /^!?\[(?:!\[[^\]]*\]\([^)]*\)|[^\]]*)\]\(\s*<?([^\s)>]+(?:\([^\s)]*\)[^\s)>]*)?)>?[^)]*\)/;
/** Whether an address is an image or a file of a record, not its page. */
const FILE = /\.(?:svg|png|pdf)(?:$|[?#])/i;

/** Removes what surrounds a DOI: file endings, status badges, punctuation of a sentence. */
function trimDoi(text: string): string {
  let doi = text.replace(/\/status(?:\.svg)?$/i, '').replace(/\.(?:svg|png|pdf)$/i, '');
  for (;;) {
    const open = doi.split('(').length;
    const close = doi.split(')').length;
    if (/[.,;:]$/.test(doi) || (doi.endsWith(')') && close > open)) doi = doi.slice(0, -1);
    else return doi.toLowerCase();
  }
}

/** The DOI that an address or text names, in lower case: DOIs ignore case (DOI Handbook, 2.4). */
function findDoi(text: string): string | undefined {
  const record = ZENODO_RECORD.exec(text)?.[1];
  if (record) return `10.5281/zenodo.${record}`;
  const file = JOSS_FILE.exec(text)?.[0];
  if (file) return file.replace('10.21105.', '10.21105/');
  const found = DOI.exec(text.replace(/%2f/gi, '/'))?.[0];
  return found && trimDoi(found);
}

/**
 * A publication from its address: a DOI resolver, Zenodo or JOSS in any of their forms, a badge, a
 * release page, a DOI alone, or any of them in Markdown.
 * Zenodo's badges by repository number name no DOI.
 */
export function readPublication(
  value: unknown,
  field: string,
  report: Reporter,
): Publication | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const target = MARKDOWN.exec(text)?.[1] ?? text;
  const bare = /^[(<]?(?:doi:)?\s*10\.\d{4,9}\//i.test(target);
  const doi = findDoi(target) ?? findDoi(text);
  if (bare && doi) return { href: `https://doi.org/${doi}`, doi };
  const address = readAddress(target.replace(/[.,;)\]]+$/, ''), field, report);
  if (address === undefined) return undefined;
  const href = doi && FILE.test(address) ? `https://doi.org/${doi}` : address;
  return { href, ...(doi ? { doi } : {}) };
}

/** Whether an address leads to the Journal of Open Source Software. */
export function isJoss({ href, doi }: Publication): boolean {
  return new URL(href).hostname.endsWith('joss.theoj.org') || /^10\.21105\//.test(doi ?? '');
}
