import { type Problem, warning } from '../../problem';
import { isBlank } from '../../xml-characters';
import type { ContentLink } from '../links';

const BARE =
  /^(?:click |tap |press |see |read |find out |learn |more |go |look |right |over )*(?:(?:it|the link|link|here|more|this|that|there|this (?:link|page|post|site|website|one)|read more|learn more|click)[.,:!…>»→ ]*)+$/i;

/** The text of a link must say where it leads when it is read alone, as screen readers do. */
export function checkLinkText({ kind, text, url, ...place }: ContentLink): Problem[] {
  if (kind !== 'link' || text === undefined) return [];
  const shown = text.replace(/\s+/g, ' ').trim();
  // One without any text holds an image.
  if (shown === '') return [];
  const at = { ...place, rule: 'link-text' };
  if (isBlank(shown)) {
    const fix = `Name the page: [name of the page](${url}).`;
    return [{ ...at, ...warning('The link text has no visible character.', fix) }];
  }
  if (!BARE.test(shown)) return [];
  const message = `The link text "${shown}" does not say where it leads.`;
  const fix = `Link the words that name the page: [name of the page](${url}).`;
  return [{ ...at, ...warning(message, fix) }];
}
