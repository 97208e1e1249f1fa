import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Position } from '../problem';
import { findRefusals } from './guard';
import { findHidden } from './hidden';
import { findDepth, findExcess } from './limits';
import { mathSyntax } from './math';
import { mdxSyntax } from './mdx-syntax';
import type { Refusal } from './refusal';

const parser = unified().use(remarkParse).use([mdxSyntax]).use(remarkGfm).use([mathSyntax]);

/** A body that was read; places are relative to the body. */
export interface ReadableBody {
  tree: Root;
  refusals: Refusal[];
}

/** Why a body could not be read; the place is relative to the body. */
export interface ParseError extends Position {
  reason: string;
  /** Where the element begins that is not closed, if that is the reason. */
  opening?: Position;
  fix?: string;
}

/** A body that was read, or the reason why it could not be. */
export type ParsedBody = ReadableBody | (ParseError & { tree?: undefined });

/** Reads a body as MDX without running anything of it. */
export function parseBody(body: string): ParsedBody {
  const excess = findExcess(body);
  if (excess) return excess;
  try {
    const tree = parser.parse(body);
    return (
      findDepth(tree) ?? { tree, refusals: [...findRefusals(tree, body), ...findHidden(tree)] }
    );
  } catch (error) {
    return failure(error as VFileMessage);
  }
}

const OPENING = /closing tag for `[^`]*` \((\d+):(\d+)/;
const PLACES = / \(\d+:\d+(?:-\d+:\d+)?\)/g;

/** A tag that is never closed is fixed where it opens, which only the reason tells. */
function failure({ line = 1, column = 1, reason, message }: VFileMessage): ParseError {
  const [, openLine, openColumn] = OPENING.exec(reason ?? '') ?? [];
  const opening = openLine ? { line: Number(openLine), column: Number(openColumn) } : undefined;
  return {
    ...(/^Expected/.test(reason) && opening ? opening : { line, column }),
    reason: (reason ?? message).replace(PLACES, ''),
    ...(opening ? { opening } : {}),
  };
}
