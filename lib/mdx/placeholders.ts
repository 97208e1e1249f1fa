import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isPlaceholder, placeholderIn } from '../placeholders';
import type { Position } from '../problem';
import { placeOf } from './places';

/** Words of ours that the writer has not replaced; the place is relative to the body. */
export interface BodyPlaceholder extends Position {
  /** Where it is: the text, or an attribute and its component. */
  where: string;
  text: string;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

function attributesOf({ name, attributes }: Jsx): Array<[where: string, text: string]> {
  return attributes.flatMap((attribute): Array<[string, string]> => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    // Who is named is checked against the people that are known.
    if (attribute.name === 'handles') return [];
    return [[`${attribute.name} of <${name}>`, attribute.value]];
  });
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
      for (const [where, text] of attributesOf(node)) if (isPlaceholder(text)) put(where, text);
    }
  });
  return found;
}
