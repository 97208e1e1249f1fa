import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Characters of the widest cell to which the others of its column are filled up. */
const MAX_FILLED = 80;

const writerOf = (tablePipeAlign: boolean) =>
  unified()
    .use(remarkGemoji)
    .use(remarkMdx)
    .use(remarkGfm, { tablePipeAlign })
    // Bodies may have math, so that a dollar sign of a price has to be escaped.
    .use(remarkMath)
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '_',
      fences: true,
      // The site reads a single dollar sign as a price.
      handlers: { inlineMath: ({ value }: { value: string }) => `$$${value}$$` },
      listItemIndent: 'one',
      resourceLink: true,
      rule: '-',
      // MDX takes a paragraph that starts with one of these words for code.
      unsafe: [{ atBreak: true, before: 'import|export', character: ' ', inConstruct: 'phrasing' }],
    })
    .freeze();

const filled = writerOf(true);
const unfilled = writerOf(false);

/** Writes a tree as MDX, with emoji for their codes. What MDX would misread comes out escaped. */
export function writeMdx(tree: Root): string {
  let widest = 0;
  visit(tree, 'tableCell', (cell) => {
    widest = Math.max(widest, textOf(cell).length);
  });
  const writer = widest > MAX_FILLED ? unfilled : filled;
  return writer.stringify(writer.runSync(tree) as Root);
}
