import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Code, InlineCode, Nodes, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { asFormula } from '../text/formulas';
import type { Markup } from './to-hast';

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const propertiesOf = (node: Nodes): Element['properties'] =>
  (node.data as { hProperties?: Element['properties'] } | undefined)?.hProperties ?? {};

/**
 * Markdown as HTML, whose own HTML stays raw. Code is set aside: an element with its number is in
 * its place.
 * @param code receives the blocks and spans of code
 */
export function markdownToHast(tree: Root, code: Markup['code']): HastRoot {
  const keep = (node: Code | InlineCode) => String(code.push(asFormula(node)) - 1);
  const processor = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: {
      code: (_state, node: Code) =>
        element('section', { dataCode: keep(node), ...propertiesOf(node) }),
      inlineCode: (_state, node: InlineCode) =>
        element('code', { dataCode: keep(node) }, [{ type: 'text', value: node.value }]),
      footnoteReference: (_state, node: { identifier: string }) =>
        element('sup', { dataFootnote: node.identifier }),
      footnoteDefinition: (state, node) =>
        element('section', { dataFootnote: node.identifier }, state.all(node)),
    },
  });
  return processor.runSync(tree) as HastRoot;
}
