import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Position } from '../problem';
import { placeOf } from './places';
import { componentRules } from './registry';

export interface Mention extends Position {
  component: string;
  kind: 'package' | 'event' | 'handle';
  name: string;
}

/** The handles of an attribute, which spaces or commas part. */
export const handlesIn = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Everything that the components of a body name; places are relative to the body. */
export function mentionsOfBody(tree: Root): Mention[] {
  const mentions: Mention[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const { name, attributes } = node as MdxJsxFlowElement | MdxJsxTextElement;
    const rule = name && Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
    if (!name || !rule) return;
    for (const attribute of attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const prop = Object.hasOwn(rule.props, attribute.name)
        ? rule.props[attribute.name]
        : undefined;
      const at = { ...placeOf(node), component: name };
      if (prop?.kind === 'package' || prop?.kind === 'event') {
        mentions.push({ ...at, kind: prop.kind, name: attribute.value });
      }
      if (prop?.kind === 'handles') {
        for (const handle of handlesIn(attribute.value)) {
          mentions.push({ ...at, kind: 'handle', name: handle });
        }
      }
    }
  });
  return mentions;
}
