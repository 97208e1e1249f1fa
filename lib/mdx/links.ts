import type { Definition, Image, Link, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Position } from '../problem';
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

function linksOfElement(node: MdxJsxTextElement): BodyLink[] {
  const rules = /^[a-z]/.test(node.name ?? '') ? elementRules : componentRules;
  // What may not be in a body at all is refused as a whole.
  if (!Object.hasOwn(rules, node.name ?? '')) return [];
  const attributes = node.attributes as MdxJsxAttribute[];
  const find = (name: string) => attributes.find((attribute) => attribute.name === name);
  const textAt = (name: string): string | undefined => {
    const value = find(name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const [href, src] = [textAt('href'), textAt('src')];
  const text = textOf(node);
  const links: BodyLink[] = [];
  if (href !== undefined) {
    links.push({
      kind: 'link',
      url: href,
      ...(text ? { text } : {}),
      ...placeOf(find('href') ?? node),
    });
  }
  if (src !== undefined) {
    const place = placeOf(find('src') ?? node);
    links.push({ kind: 'image', url: src, alt: textAt('alt'), checked: true, ...place });
  }
  return links;
}

/** The links and images of a body, in order. */
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
      links.push(...linksOfElement(node as MdxJsxTextElement));
    }
  });
  return links;
}
