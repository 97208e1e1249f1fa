import { type Entry, isEntry, readText } from '@/lib/data/loose';
import type { Notes } from '../notes';
import type { People } from './people';

/** Those who teach or speak, by handle. */
export function readSpeakers(data: Entry, people: People, notes: Notes): string[] {
  const event = isEntry(data.event) ? data.event : {};
  const list = [data.instructors ?? event.instructors, data.speakers ?? event.speakers]
    .flat()
    .filter((item) => item !== undefined && item !== null);
  return [
    ...new Set(
      list.flatMap((item) => {
        const name = isEntry(item) ? readText(item.name) : readText(item);
        const handle = isEntry(item)
          ? (readText(item.github) ?? readText(item.github_username))?.replace(
              /^(?:https?:\/\/github\.com\/|@)/,
              '',
            )
          : undefined;
        if (isEntry(item) && readText(item.bio))
          notes.add(
            'left-out',
            `bio of ${name ?? handle ?? 'an instructor'}`,
            'biographies are in the data of the community, not in events',
          );
        const wanted = handle || name;
        if (!wanted) return [];
        const match = people.find(wanted, name);
        if (match.how !== 'person')
          notes.add(
            'person',
            `${name ?? wanted} → ${match.handle}`,
            'a speaker who is no contributor; an entry of data/authors.yml',
          );
        return [match.handle];
      }),
    ),
  ];
}
