import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { findRefusals } from './guard';
import { findDepth, findExcess } from './limits';
import { mathSyntax } from './math';
import type { Refusal } from './refusal';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use([mathSyntax]);

/** A body that was read, or the reason why it could not be; places are relative to the body. */
export type ParsedBody =
  | { tree: Root; refusals: Refusal[] }
  | {
      tree?: undefined;
      line: number;
      column: number;
      reason: string;
      /** How to fix it, where that is known. */
      fix?: string;
    };

/** Reads a body as MDX without running anything of it. */
export function parseBody(body: string): ParsedBody {
  const excess = findExcess(body);
  if (excess) return excess;
  try {
    const tree = parser.parse(body);
    return findDepth(tree) ?? { tree, refusals: findRefusals(tree) };
  } catch (error) {
    return failure(error as VFileMessage);
  }
}

const UNCLOSED = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/;
const PLACES = / \(\d+:\d+(?:-\d+:\d+)?\)/g;

/** A tag that is never closed is fixed where it opens, which only the reason tells. */
function failure({ line = 1, column = 1, reason, message }: VFileMessage) {
  const open = UNCLOSED.exec(reason ?? '');
  return {
    line: open ? Number(open[1]) : line,
    column: open ? Number(open[2]) : column,
    reason: (reason ?? message).replace(PLACES, ''),
  };
}
