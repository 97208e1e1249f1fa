import { type Reporter, readText } from '../data/loose';
import type { Version } from './types';

const LINK = /\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)/;
// PEP 440, appendix B, without the leading v.
const PEP440 =
  /^(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|beta|preview|pre|rc|a|b|c)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;
// Semantic Versioning 2.0.0, section 2, 9 and 10.
const SEMVER =
  /^\d+\.\d+\.\d+(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
const HASH = /^[0-9a-f]{7,40}$/i;
const CALENDAR = /^(?:19|20)\d{6}$/;

/** The version that a word is, without a leading v; undefined for anything else. */
function versionIn(word: string): string | undefined {
  const label = word
    .replace(/^[a-z_-]+(?:==?|@)/i, '')
    .replace(/^(?:version|release|ver|v)[-_.:]?(?=\d)/i, '')
    .replace(/[.:!]+$/, '');
  if (HASH.test(label) && !CALENDAR.test(label)) return undefined;
  return PEP440.test(label) || SEMVER.test(label) ? label : undefined;
}

/**
 * A version from what authors type into the review issue: `V 0.7.0`, `v [0.2.36](https://…)`,
 * `~v1.0.3~ [v1.0.6](…)`, `2.4.0 (released 2025-07-30)`, `TBD`. A commit hash is no version.
 * @returns the version of PEP 440 or SemVer without a leading v, with the first link that was given;
 * undefined for none
 */
export function readVersion(value: unknown, field: string, report: Reporter): Version | undefined {
  const raw = readText(value);
  if (raw === undefined) return undefined;
  const current = raw.replace(/~+[^~]*~+/g, ' ');
  const link = LINK.exec(current);
  const words = current.replace(new RegExp(LINK, 'g'), ' $1 ').split(/[\s()[\],;*`"'<>]+/);
  const label = words.map(versionIn).find((version) => version !== undefined);
  if (label === undefined) {
    report(field, value, 'names no version');
    return undefined;
  }
  if (raw.replace(/^v/, '') !== label) report(field, value, 'more than a version number', label);
  return { label, ...(link?.[2] ? { href: link[2] } : {}) };
}
