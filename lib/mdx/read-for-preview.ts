import type { Root } from 'hast';
import { toBodyTree } from './body-tree';
import { type ParsedBody, parseBody } from './parse';
import { recoverBody } from './recover';

/** The tree of a text, if nothing of it is refused. */
const guardedTree = (parsed?: ParsedBody): Root | undefined =>
  parsed?.tree && parsed.refusals.length === 0 ? toBodyTree(parsed.tree) : undefined;

/** A text without the blocks, between blank lines, that some of its lines are in. */
function withoutBlocks(text: string, numbers: readonly number[]): string {
  const lines = text.split('\n');
  const isBlank = (index: number) => !lines[index]?.trim();
  for (const number of numbers) {
    let first = number - 1;
    while (!isBlank(first)) first -= 1;
    for (let index = first + 1; !isBlank(index); index += 1) lines[index] = '';
  }
  return lines.join('\n');
}

/**
 * Reads a text with mistakes as far as it can be shown: without what does not parse, and without the
 * blocks that hold what is not allowed.
 * @returns undefined where nothing of it is left
 */
export function readForPreview(body: string): Root | undefined {
  let text = body;
  for (;;) {
    const whole = guardedTree(parseBody(text));
    const { parsed, errors } = whole ? { errors: [] } : recoverBody(text);
    const tree = whole ?? guardedTree(parsed);
    if (tree) return tree.children.length > 0 ? tree : undefined;
    const found = parsed?.refusals.length ? parsed.refusals : errors;
    const rest = withoutBlocks(
      text,
      found.map(({ line }) => line),
    );
    if (rest === text) return undefined;
    text = rest;
  }
}
