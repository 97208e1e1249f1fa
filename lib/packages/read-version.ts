import { type Reporter, readText } from '../data/loose';
import type { Version } from './types';

const LINK = /\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)/;
const NUMBER = /\d+(?:\.\d+)*(?:[.\-_]?(?:a|b|rc|alpha|beta|post|dev|pre)\d*)*(?:\+[\w.]+)?/i;

/**
 * A version from what authors type into the review issue: `V 0.7.0`, `v [0.2.36](https://…)`,
 * `~v1.0.3~ [v1.0.6](…)`, `2.4.0 (released 2025-07-30)`, `TBD`.
 * @returns the number without a leading v, with the first link that was given; undefined for none
 */
export function readVersion(value: unknown, field: string, report: Reporter): Version | undefined {
  const raw = readText(value);
  if (raw === undefined) return undefined;
  const standing = raw.replace(/~+[^~]*~+/g, ' ');
  const link = LINK.exec(standing);
  const label = NUMBER.exec(standing.replace(new RegExp(LINK, 'g'), ' $1 '))?.[0];
  if (label === undefined) {
    report(field, value, 'names no version');
    return undefined;
  }
  if (raw.replace(/^v/, '') !== label) report(field, value, 'more than a version number', label);
  return { label, ...(link?.[2] ? { href: link[2] } : {}) };
}
