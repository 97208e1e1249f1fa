import { daysBetween } from '../../dates/calendar-date';
import { dateOf } from '../../dates/moment';
import type { Problem } from '../../problem';
import type { CheckedDocument } from '../front-matter';
import { atField } from '../place';

/** No document of this community is older: pyOpenSci began in 2018. */
const FIRST_YEAR = '2018';
const FAR_AHEAD = 400;

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? dateOf(value) : undefined;

/**
 * Dates of a document must agree with one another and with the calendar of the community.
 * @param today the day as of which the content is checked
 */
export function checkDates(document: CheckedDocument, today: string): Problem[] {
  const { fields } = document;
  if (!fields) return [];
  const [date, updated] = [dayOf(fields.date), dayOf(fields.updated)];
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
      `"${updated}" is still to come`,
      'Set the day of the last change.',
    );
  }
  for (const field of ['date', 'start'] as const) {
    const day = dayOf(fields[field]);
    if (!day) continue;
    const years = `Check the year of ${day}.`;
    if (day.slice(0, 4) < FIRST_YEAR) {
      report(field, 'warning', 'is older than the community', years);
    } else if (daysBetween(today, day) > FAR_AHEAD) {
      report(field, 'warning', 'is more than a year ahead', years);
    }
  }
  return problems;
}
