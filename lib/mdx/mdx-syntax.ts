import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdx } from 'micromark-extension-mdx';
import type { Processor } from 'unified';

/**
 * Remark plugin: the syntax of MDX without a parser of JavaScript. No text may hold code, so it is
 * enough to know where it would be; import and export are read as paragraphs.
 */
export function mdxSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdx()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxFromMarkdown()];
}
