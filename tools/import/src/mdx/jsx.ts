import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Values = Readonly<Record<string, string | undefined>>;

function attributes(values: Values): MdxJsxAttribute[] {
  return Object.entries(values).flatMap(([name, value]): MdxJsxAttribute[] => {
    const text = value?.replace(/\s+/g, ' ').trim();
    return text ? [{ type: 'mdxJsxAttribute', name, value: text }] : [];
  });
}

/** A component as a block of its own. Empty attributes are left out. */
export function flow(
  name: string,
  values: Values = {},
  children: unknown[] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes(values),
    children: children as Array<BlockContent | DefinitionContent>,
  };
}

/** A component or element inside a line of text. */
export function inline(
  name: string,
  values: Values = {},
  children: unknown[] = [],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributes(values),
    children: children as PhrasingContent[],
  };
}

export function attributeOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return String(attribute.value ?? '');
  }
  return undefined;
}
