import type { Notes } from '../notes';
import type { Source } from '../source/read';
import { joined, namesInTags } from './sections';

/** The fields that are read; all others stay behind. */
export const CARRIED: ReadonlySet<string> = new Set(
  'title excerpt description summary teaser subtitle tagline subheadline author authors permalink url slug categories category tags blog_topic topic toc comments last_modified last_modified_at lastmod updated modified redirect_from aliases date event draft published image highlight_image blog_image blog_image_alt instructors speakers type header'.split(
    ' ',
  ),
);

/** A line with the fields that stay behind; the look of the old theme is none of ours. */
export function noteLeftFields({ data, body, shownFields = [] }: Source, notes: Notes): void {
  const named = namesInTags(body);
  const left = Object.keys(data).filter(
    (key) => !CARRIED.has(key) && !shownFields.includes(key) && !named.has(joined(key)),
  );
  if (left.length > 0)
    notes.add(
      'left-out',
      `front matter: ${left.join(', ')}`,
      'fields that the new site has no use for',
    );
}
