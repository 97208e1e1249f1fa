import { isCalendarDate } from './calendar-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (value: number | string): string => String(value).padStart(2, '0');

/** The day in words or with other separators: `May 16, 2026`, `16. May 2026`, `2026/5/16`. */
function dayIn(text: string): string | undefined {
  const iso =
    /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const named =
    /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text) ??
    /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(text);
  if (iso) return `${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`;
  const [, first = '', second = '', year] = named ?? [];
  const month = MONTHS.indexOf((/^\d/.test(first) ? second : first).toLowerCase()) + 1;
  const day = /^\d/.test(first) ? first : second;
  return month > 0 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** The time of day in a text: `1:30 pm`, `13:30:00`. */
function timeIn(text: string): string | undefined {
  const found = /(?:^|[\sT,])(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?(?![\d/.-])/i;
  for (const part of text.matchAll(new RegExp(found, 'gi'))) {
    const [, hours = '', minutes, half] = part;
    if (!minutes && !half) continue;
    const hour = (Number(hours) % (half ? 12 : 24)) + (/pm/i.test(half ?? '') ? 12 : 0);
    return `${two(hour)}:${minutes ?? '00'}`;
  }
  return undefined;
}

/**
 * What a date that is written in another way was meant to be. Dates such as `05/06/2026`, which are
 * read in two ways around the world, are none.
 * @returns `YYYY-MM-DD`, with `THH:MM` where the text has a time, or undefined
 */
export function readDate(text: string): { date: string; time?: string } | undefined {
  const date = dayIn(text);
  if (!date || !isCalendarDate(date)) return undefined;
  const time = timeIn(text.replace(/\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}T?/, ' '));
  return time ? { date, time } : { date };
}
