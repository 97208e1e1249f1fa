import type { Problem } from '../../problem';
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
  const common = { ...place, rule: 'link-text', severity: 'warning' as const };
  if (isBlank(shown)) {
    const message = 'The link text has no visible character.';
    return [{ ...common, message, fix: `Name the page: [name of the page](${url}).` }];
  }
  if (!BARE.test(shown)) return [];
  return [
    {
      ...common,
      message: `The link text "${shown}" does not say where it leads.`,
      fix: `Link the words that name the page: [name of the page](${url}).`,
    },
  ];
}
