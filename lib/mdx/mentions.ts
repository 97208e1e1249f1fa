import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../problem';
import { type Jsx, textAttributes } from './attributes';
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
    const { name } = node as Jsx;
    const rule = name && Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
    if (!name || !rule) return;
    const at = { ...placeOf(node), component: name };
    for (const { name: attribute, value } of textAttributes(node as Jsx)) {
      const kind = Object.hasOwn(rule.props, attribute) ? rule.props[attribute]?.kind : undefined;
      if (kind === 'package' || kind === 'event') mentions.push({ ...at, kind, name: value });
      if (kind !== 'handles') continue;
      mentions.push(
        ...handlesIn(value).map((handle) => ({ ...at, kind: 'handle' as const, name: handle })),
      );
    }
  });
  return mentions;
}
