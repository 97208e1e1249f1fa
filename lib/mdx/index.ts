import { evaluate, type MDXComponents } from 'next-mdx-remote-client/rsc';
import type { ReactElement } from 'react';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { rehypeAnchors } from './anchors';
import { remarkGuard } from './guard-plugin';
import { rehypeHighlight } from './highlight';
import { mathMarkup, mathSyntax } from './math';
import { rehypeCells } from './tables';
import { rehypeToc, type TocEntry } from './toc';

export type { TocEntry } from './toc';

/** A compiled body, and the headings it has. */
export interface RenderedBody {
  content: ReactElement;
  toc: TocEntry[];
}

/**
 * Compiles an MDX body, once, to React elements.
 * @param components what stands for the component names of the registry and for HTML elements
 * @throws where the body does not parse or holds what bodies may not; `npm run check` says the line
 */
export async function renderBody(body: string, components: MDXComponents): Promise<RenderedBody> {
  const scope: { toc?: TocEntry[] } = {};
  const { content, error } = await evaluate({
    source: body,
    components,
    options: {
      scope: scope as Record<string, unknown>,
      vfileDataIntoScope: 'toc',
      disableImports: true,
      disableExports: true,
      mdxOptions: {
        tableCellAlignToStyle: false,
        remarkPlugins: [remarkGfm, mathSyntax, remarkGuard],
        // Headings are read before formulas are drawn, which would write each of them twice.
        rehypePlugins: [
          rehypeSlug,
          rehypeToc,
          rehypeAnchors,
          rehypeCells,
          ...mathMarkup,
          rehypeHighlight,
        ],
      },
    },
  });
  if (error) throw error;
  return { content, toc: scope.toc ?? [] };
}
