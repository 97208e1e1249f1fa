import { toString as textOf } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { readForPreview } from '@/lib/mdx/read-for-preview';

const shown = (body: string): string | undefined => {
  const tree = readForPreview(body);
  return tree && textOf(tree).replace(/\s+/g, ' ').trim();
};

it.each([
  ['a formula between single dollar signs', 'The slope $a_1$ is 2.', 'The slope $a_1$ is 2.'],
  ['a tag that is never closed', 'One.\n\n<Notice>\n\nTwo.\n\nThree.', 'One. Two. Three.'],
  ['a less-than sign', 'One n<5.\n\nTwo.', 'One n 5. Two.'],
  ['code', 'One.\n\n{alert(1)}\n\nTwo.', 'One. Two.'],
  ['an element that is not allowed', 'One.\n\n<script>bad</script>\n\nTwo.', 'One. Two.'],
  ['both', 'One.\n\n<script>\n\n{bad}\n\n<script>bad</script>\n\nTwo.', 'One. Two.'],
  ['nothing else', '<script>bad</script>', undefined],
])('shows a text around %s', (_, body, text) => {
  expect(shown(body)).toBe(text);
});
