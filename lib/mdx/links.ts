import type { Definition, Image, Link, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Position } from '../problem';
import { type Jsx, textAttributes } from './attributes';
import { placeOf } from './places';
import { componentRules, elementRules } from './registry';
import { textOf } from './text';

/** A link or an image of a body; its place is relative to the body. */
export interface BodyLink extends Position {
  kind: 'link' | 'image';
  url: string;
  text?: string;
  /** What an image shows, in words. */
  alt?: string;
  /** Whether the model has checked the form of the address already, so that one issue is said once. */
  checked?: boolean;
}

function linksOfElement(node: Jsx): BodyLink[] {
  const rules = /^[a-z]/.test(node.name ?? '') ? elementRules : componentRules;
  // What may not be in a body at all is refused as a whole.
  if (!Object.hasOwn(rules, node.name ?? '')) return [];
  const attributes = textAttributes(node);
  const find = (wanted: string) => attributes.find(({ name }) => name === wanted);
  const [href, src, alt] = ['href', 'src', 'alt'].map(find);
  const text = textOf(node) || undefined;
  const links: BodyLink[] = [];
  if (href) links.push({ kind: 'link', url: href.value, text, ...placeOf(href) });
  if (src) {
    const image = { url: src.value, alt: alt?.value, checked: true };
    links.push({ kind: 'image', ...image, ...placeOf(src) });
  }
  return links;
}

export function linksOfBody(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, (node: Node) => {
    if (node.type === 'link') {
      const { url } = node as Link;
      links.push({ kind: 'link', url, text: textOf(node as Link), ...placeOf(node) });
    } else if (node.type === 'definition') {
      links.push({ kind: 'link', url: (node as Definition).url, ...placeOf(node) });
    } else if (node.type === 'image') {
      const { url, alt } = node as Image;
      links.push({ kind: 'image', url, checked: true, alt: alt ?? '', ...placeOf(node) });
    } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      links.push(...linksOfElement(node as Jsx));
    }
  });
  return links;
}
