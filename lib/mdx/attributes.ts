import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component or an element of HTML in a body. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

type TextAttribute = MdxJsxAttribute & { value: string };

/** The attributes of an element that have a text, as all have that the guard allows. */
export const textAttributes = ({ attributes }: Jsx): TextAttribute[] =>
  attributes.filter(
    (attribute): attribute is TextAttribute =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string',
  );
