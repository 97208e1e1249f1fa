import { readText } from '@/lib/data/loose';
import { withoutTags } from '../coverage/words';
import { cutText, plainLine } from '../fields/texts';
import { wordsOf } from '../mdx/images';
import { isPlainText, type Source } from './read';

/** The title of a document: of its front matter, else its first heading or line. */
export function titleOf(source: Source): string {
  const given = readText(source.data.title);
  if (given) return plainLine(given);
  const body = isPlainText(source)
    ? source.body
    : source.body.replace(/\{[{%][\s\S]*?[%}]\}/g, '').replace(/<h[12]\b[^>]*>/gi, '\n# ');
  const shown = isPlainText(source) ? body : withoutTags(body);
  const lines = shown
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const heading = isPlainText(source) ? undefined : lines.find((line) => /^#{1,2}\s/.test(line));
  const first = plainLine(
    (heading ?? lines[0] ?? wordsOf(source.file)).replace(/^#+\s*|\s*#+$/g, ''),
  );
  const sentence = first.length > 120 ? (/^.{20,}?[.?!](?=\s)/.exec(first)?.[0] ?? first) : first;
  return cutText(sentence, 120, 20).replace(/(?<!\.)\.$/, '') || source.file;
}
