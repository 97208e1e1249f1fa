import type { Root } from 'hast';
import { removePosition } from 'unist-util-remove-position';
import { cachedValue } from '../build-cache';
import { toBodyTree } from './body-tree';
import { rehypeImageAddresses } from './images';
import { parseBody } from './parse';

/** Keeps the tree of a body, without places, from the check to pages and feeds. */
export function keepTree(body: string, make: () => Root): Root {
  return cachedValue('trees', body, () => {
    const tree = make();
    removePosition(tree, { force: true });
    return tree;
  });
}

/**
 * Reads a body as pages and feeds show it.
 * @param body MDX
 * @param file the document's path from the content folder, beside which its images may be
 * @throws where the body does not parse or holds what is not allowed; `npm run check` says the line
 */
export function readBody(body: string, file: string): Root {
  const tree = keepTree(body, () => {
    const parsed = parseBody(body);
    if (parsed.tree === undefined) throw new Error(`${file}: ${parsed.reason}`);
    const [refusal] = parsed.refusals;
    if (refusal) throw new Error(`${file}: ${refusal.message} ${refusal.fix}`);
    return toBodyTree(parsed.tree);
  });
  rehypeImageAddresses({ file })(tree);
  return tree;
}
