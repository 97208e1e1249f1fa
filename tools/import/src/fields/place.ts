import { type Entry, readText } from '@/lib/data/loose';
import type { Notes } from '../notes';
import { plainLine } from './texts';

export function readPlace(event: Entry, notes: Notes): Entry {
  const given = readText(event.location) ?? readText(event.venue) ?? readText(event.place);
  if (given === undefined) {
    notes.add('person', 'place', 'no location is given; it counts as online');
    return { mode: 'online' };
  }
  const location = plainLine(given);
  if (
    /\bhybrid\b|\bin[- ]person (?:and|&|\+) (?:online|virtual)|(?:online|virtual) (?:and|&|\+) in[- ]person/i.test(
      location,
    )
  ) {
    return { mode: 'hybrid', name: location };
  }
  if (/\b(?:online|virtual|remote|zoom|webinar)\b/i.test(location)) {
    const name = location
      .replace(/^\W*(?:online|virtual|remote)\b[\s,:–—()-]*/i, '')
      .replace(/^via\s+|\)$/gi, '')
      .trim();
    return { mode: 'online', ...(name ? { name } : {}) };
  }
  return { mode: 'in-person', address: location };
}
