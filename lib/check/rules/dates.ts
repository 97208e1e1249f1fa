import { daysBetween } from '../../dates/calendar-date';
import { formatDate } from '../../dates/format';
import { error, type Finding, hint, type Problem, warning } from '../../problem';
import { type CheckedDocument, firstDate, isDraft } from '../document';
import { atField } from '../place';

/** No document of this community is older: pyOpenSci began in 2018. */
const FIRST_YEAR = '2018';
const FAR_AHEAD = 400;

/**
 * Dates of a document must agree with one another and with the calendar of the community.
 * @param today the day as of which the content is checked
 */
export function checkDates(document: CheckedDocument, today: string): Problem[] {
  const { kind, valid } = document;
  const date = kind === 'post' ? valid.date : undefined;
  const updated = kind === 'post' || kind === 'event' ? valid.updated : undefined;
  const first = firstDate(document);
  const found: Array<[field: string, found: Finding]> = [];
  if (date && updated && updated < date) {
    const fix = 'Set the day of the last change, or remove the line.';
    found.push(['updated', error(`"${updated}" is before the date, ${date}`, fix)]);
  }
  if (updated && updated > today) {
    const fix = `Set the day of the last change: updated: ${today}`;
    found.push(['updated', warning(`"${updated}" is in the future`, fix)]);
  }
  if (date && date > today && !isDraft(document)) {
    const message = `"${date}" is ahead: the post is scheduled for ${formatDate(date)}`;
    found.push(['date', hint(message, `Write date: ${today} to publish it with the next build.`)]);
  }
  if (first && first.day.slice(0, 4) < FIRST_YEAR) {
    const message = 'is older than the community';
    found.push([first.field, warning(message, `Check the year of ${first.day}.`)]);
  } else if (first && daysBetween(today, first.day) > FAR_AHEAD) {
    const message = 'is more than a year ahead';
    found.push([first.field, warning(message, `Check the year of ${first.day}.`)]);
  }
  return found.map(([field, finding]) => ({
    ...atField(document, [field]),
    rule: 'date',
    ...finding,
  }));
}
