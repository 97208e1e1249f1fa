import type { Element, Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { type ComponentType, createElement, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import { unified } from 'unified';
import { removePosition } from 'unist-util-remove-position';
import { VFile } from 'vfile';
import { cachedResult } from '../build-cache';
import { isHeading } from './heading-ids';
import { tocOf } from './headings';
import { rehypeHighlight } from './highlight';
import { rehypeFirstImage } from './images';
import { mathMarkup } from './math';
import { readBody } from './read-body';
import { rehypeCells } from './tables';

export type { TocEntry } from './headings';

/** Components by the names of the registry, and by the elements of HTML that they replace. */
export interface BodyComponents {
  wrapper?: ComponentType<{ children: ReactNode }>;
  // biome-ignore lint/suspicious/noExplicitAny: the guard has checked the attributes of each.
  [name: string]: ComponentType<any> | undefined;
}

export interface BodyPlace {
  /** The document's path from the content folder, beside which its images may be. */
  file: string;
  /** Whether the page shows a picture above the body. */
  belowPicture?: boolean;
}

const holdsLink = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)));

/**
 * The text of a heading is the link to it, so a screen reader hears the text alone. A heading with
 * links of its own stays as it is: links can't be nested.
 */
const anchors = {
  behavior: 'wrap',
  test: (element: Parameters<typeof isHeading>[0]) =>
    isHeading(element) && /^h[2-4]$/.test(element.tagName) && !holdsLink(element),
  properties: { className: ['heading-anchor'] },
} as const;

/** The finished HTML tree of a body: plain data, which a cache may hold and nothing evaluates. */
async function buildTree(body: string, { file, belowPicture }: BodyPlace) {
  const tree = readBody(body, file);
  const toc = tocOf(tree);
  const vfile = new VFile({ path: file });
  const finished = await unified()
    .use(belowPicture ? [] : [rehypeFirstImage])
    .use([[rehypeAutolinkHeadings, anchors], rehypeCells, ...mathMarkup, rehypeHighlight])
    .run(tree, vfile);
  for (const message of vfile.messages) console.warn(String(message));
  removePosition(finished, { force: true });
  return { tree: finished as Root, toc };
}

/**
 * Renders an MDX body to React elements. Bodies hold no expressions, so nothing is compiled.
 * @param components by the names of the registry and by those of HTML elements
 * @throws where the body does not parse or holds what is not allowed; `npm run check` says the line
 */
export async function renderBody(
  body: string,
  components: BodyComponents,
  { file, belowPicture }: BodyPlace,
) {
  const place: BodyPlace = { file, belowPicture };
  const { tree, toc } = await cachedResult('bodies', [body, place], () => buildTree(body, place));
  const { wrapper, ...parts } = components;
  const content = toJsxRuntime(tree, { Fragment, jsx, jsxs, components: parts });
  return { content: wrapper ? createElement(wrapper, null, content) : content, toc };
}
