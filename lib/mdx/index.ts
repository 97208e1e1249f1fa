import { runSync } from '@mdx-js/mdx';
import type { MDXComponents } from 'next-mdx-remote-client/rsc';
import { serialize } from 'next-mdx-remote-client/serialize';
import { createElement, type ReactElement } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { cachedResult } from '../build-cache';
import { rehypeAnchors } from './anchors';
import { remarkGuard } from './guard-plugin';
import { rehypeHighlight } from './highlight';
import { rehypeFirstImage, rehypeImageAddresses } from './images';
import { mathMarkup, mathSyntax } from './math';
import { rehypeCells } from './tables';
import { rehypeToc, type TocEntry } from './toc';

export type { TocEntry } from './toc';

/** A compiled body, and the headings it has. */
export interface RenderedBody {
  content: ReactElement;
  toc: TocEntry[];
}

/** A body as JavaScript, which needs no parser any more. */
interface CompiledBody {
  code: string;
  toc: TocEntry[];
}

/** Where a body stands. */
export interface BodyPlace {
  /** The document's path from the content folder, beside which its images may stand. */
  file: string;
  /** Whether a picture stands above the body, which readers see before those of the body. */
  belowPicture?: boolean;
}

async function compileBody(
  body: string,
  { file, belowPicture = false }: BodyPlace,
): Promise<CompiledBody> {
  const result = await serialize<Record<string, unknown>, { toc?: TocEntry[] }>({
    source: body,
    options: {
      vfileDataIntoScope: 'toc',
      disableImports: true,
      disableExports: true,
      mdxOptions: {
        tableCellAlignToStyle: false,
        remarkPlugins: [remarkGfm, mathSyntax, remarkGuard],
        // Headings are read before formulas are drawn, which would write each of them twice.
        rehypePlugins: [
          [rehypeImageAddresses, { file }],
          ...(belowPicture ? [] : [rehypeFirstImage]),
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
  if ('error' in result) throw new Error(result.error.message);
  return { code: result.compiledSource, toc: result.scope.toc ?? [] };
}

/**
 * Compiles an MDX body, once, to React elements.
 * @param components what stands for the component names of the registry and for HTML elements
 * @throws where the body does not parse or holds what bodies may not; `npm run check` says the line
 */
export async function renderBody(
  body: string,
  components: MDXComponents,
  { file, belowPicture }: BodyPlace,
): Promise<RenderedBody> {
  const place: BodyPlace = { file, belowPicture };
  const { code, toc } = await cachedResult('bodies', [body, place], () => compileBody(body, place));
  const { default: Content } = runSync(code, {
    ...jsxRuntime,
    useMDXComponents: () => components,
  });
  return { content: createElement(Content), toc };
}
