import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isPlaceholder, placeholderIn } from '../placeholders';
import type { Position } from '../problem';
import { type Jsx, textAttributes } from './attributes';
import { placeOf } from './places';

/** Words of ours that the writer has not replaced; the place is relative to the body. */
export interface BodyPlaceholder extends Position {
  /** Where it is: the text, or an attribute and its component. */
  where: string;
  text: string;
}

/** Finds placeholders in the text, in attributes and in alternative texts: each once in a block. */
export function placeholdersOfBody(tree: Root): BodyPlaceholder[] {
  return tree.children.flatMap(placeholdersOfBlock);
}

function placeholdersOfBlock(block: RootContent): BodyPlaceholder[] {
  const found: BodyPlaceholder[] = [];
  visit(block, (node) => {
    const put = (where: string, text: string): void => {
      if (found.some((other) => other.where === where && other.text === text)) return;
      found.push({ ...placeOf(node), where, text });
    };
    if (node.type === 'text') {
      const text = placeholderIn(node.value);
      if (text) put('The text', text);
    } else if (node.type === 'image' && isPlaceholder(node.alt ?? '')) {
      put('The alternative text', node.alt ?? '');
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const { name, value } of textAttributes(node as Jsx)) {
        // Who is named is checked against the people that are known.
        if (name !== 'handles' && isPlaceholder(value)) put(`${name} of <${node.name}>`, value);
      }
    }
  });
  return found;
}
