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
        const handles = attribute.value.split(/[\s,]+/).filter(Boolean);
        mentions.push(
          ...handles.map((handle) => ({ ...at, kind: 'handle' as const, name: handle })),
        );
      }
    }
  });
  return mentions;
}
