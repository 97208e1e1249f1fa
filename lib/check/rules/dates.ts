import { daysBetween } from '../../dates/calendar-date';
import { formatDate } from '../../dates/format';
import type { Problem } from '../../problem';
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
  const problems: Problem[] = [];
  const report = (
    field: string,
    severity: Problem['severity'],
    message: string,
    fix: string,
  ): number =>
    problems.push({ ...atField(document, [field]), rule: 'date', severity, message, fix });

  if (date && updated && updated < date) {
    report(
      'updated',
      'error',
      `"${updated}" is before the date, ${date}`,
      'Set the day of the last change, or remove the line.',
    );
  }
  if (updated && updated > today) {
    report(
      'updated',
      'warning',
      `"${updated}" is in the future`,
      `Set the day of the last change: updated: ${today}`,
    );
  }
  if (date && date > today && !isDraft(document)) {
    report(
      'date',
      'hint',
      `"${date}" is ahead: the post is scheduled for ${formatDate(date)}`,
      `Write date: ${today} to publish it with the next build.`,
    );
  }
  const first = firstDate(document);
  if (first) {
    const { field, day } = first;
    const years = `Check the year of ${day}.`;
    if (day.slice(0, 4) < FIRST_YEAR) {
      report(field, 'warning', 'is older than the community', years);
    } else if (daysBetween(today, day) > FAR_AHEAD) {
      report(field, 'warning', 'is more than a year ahead', years);
    }
  }
  return problems;
}
