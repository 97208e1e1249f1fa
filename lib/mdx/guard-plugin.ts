import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findRefusals } from './guard';

/** Remark plugin: stops at the first construct that a body may not have. */
export function remarkGuard() {
  return (tree: Root, file: VFile): void => {
    const [refusal] = findRefusals(tree);
    if (refusal) file.fail(`${refusal.message} ${refusal.mend}`, { place: refusal });
  };
}
