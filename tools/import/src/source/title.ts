import { readText } from '@/lib/data/loose';
import { cutText, plainLine } from '../fields/texts';
import { isPlainText, type Source } from './read';

/** The title of a document: of its front matter, else its first heading or line. */
export function titleOf(source: Source): string {
  const given = readText(source.data.title);
  if (given) return plainLine(given);
  const lines = source.body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const heading = isPlainText(source) ? undefined : lines.find((line) => /^#{1,2}\s/.test(line));
  const first = plainLine((heading ?? lines[0] ?? source.file).replace(/^#+\s*|\s*#+$/g, ''));
  const sentence = first.length > 120 ? (/^.{20,}?[.?!](?=\s)/.exec(first)?.[0] ?? first) : first;
  return cutText(sentence, 120, 20).replace(/(?<!\.)\.$/, '') || source.file;
}
