import { type Reporter, readAddress } from '../data/loose';
import type { Publication } from './types';

const DOI = /10\.\d{4,9}\/[^\s?#]+/;
const ZENODO_RECORD = /^https?:\/\/(?:www\.)?zenodo\.org\/records?\/(\d+)/;

/**
 * A publication from its address: a DOI resolver, Zenodo in any of its forms, JOSS, a release page.
 * Zenodo's badge addresses carry no DOI; a record's DOI is made of its number.
 */
export function readPublication(
  value: unknown,
  field: string,
  report: Reporter,
): Publication | undefined {
  const bare = typeof value === 'string' && /^(?:doi:)?\s*(10\.\d{4,9}\/\S+)$/i.exec(value.trim());
  const href = readAddress(bare ? `https://doi.org/${bare[1]}` : value, field, report);
  if (href === undefined) return undefined;
  const record = ZENODO_RECORD.exec(href)?.[1];
  const doi = record ? `10.5281/zenodo.${record}` : DOI.exec(href)?.[0];
  return { href, ...(doi ? { doi } : {}) };
}

/** Whether an address leads to the Journal of Open Source Software. */
export function isJoss({ href, doi }: Publication): boolean {
  return new URL(href).hostname.endsWith('joss.theoj.org') || /^10\.21105\//.test(doi ?? '');
}
