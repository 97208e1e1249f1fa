import type { Definition, Image, Link } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { componentRules, elementRules } from '../mdx/registry';
import { textOf } from '../mdx/text';
import type { Problem } from './problem';
import type { CheckedDocument } from './rules/front-matter';
import { atNode } from './rules/place';
import type { YamlSource } from './yaml';

/** A link or an image, and where it stands. */
export interface ContentLink extends Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  kind: 'link' | 'image';
  url: string;
  /** The text of a link, where it has one of its own. */
  text?: string;
  /** Whether the model has judged the form of the address already, so that one fault is said once. */
  judged?: boolean;
  /** What an image shows, in words. */
  alt?: string;
}

const LINK_FIELDS = new Set(['url', 'href', 'to', 'about', 'recording']);

/** The links of a YAML value, by the names of its fields. */
export function linksOfData(file: string, yaml: YamlSource): ContentLink[] {
  const links: ContentLink[] = [];
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) {
      const key = String(path.at(-1));
      const kind = key === 'src' ? 'image' : LINK_FIELDS.has(key) ? 'link' : undefined;
      if (kind === undefined || typeof value !== 'string') return;
      const field = path.map(String).join('.');
      links.push({ kind, url: value, file, field, ...yaml.locate(path) });
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  walk(yaml.data, []);
  const cover = (yaml.data as { cover?: { alt?: unknown } } | undefined)?.cover;
  return links.map((link) =>
    link.field === 'cover.src' && typeof cover?.alt === 'string'
      ? { ...link, judged: true, alt: cover.alt }
      : link,
  );
}

/** The links and images of a component or an element of a body. */
function linksOfElement(document: CheckedDocument, node: MdxJsxTextElement): ContentLink[] {
  const rules = /^[a-z]/.test(node.name ?? '') ? elementRules : componentRules;
  // What may not stand in a body at all is refused as a whole.
  if (!Object.hasOwn(rules, node.name ?? '')) return [];
  const attributes = node.attributes as MdxJsxAttribute[];
  const textAt = (name: string): string | undefined => {
    const value = attributes.find((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const at = (name: string) =>
    atNode(document, attributes.find((attribute) => attribute.name === name) ?? node);
  const [href, src] = [textAt('href'), textAt('src')];
  const text = textOf(node as never);
  return [
    ...(href === undefined
      ? []
      : [{ kind: 'link' as const, url: href, ...(text ? { text } : {}), ...at('href') }]),
    ...(src === undefined
      ? []
      : [{ kind: 'image' as const, url: src, judged: true, alt: textAt('alt'), ...at('src') }]),
  ];
}

/** The links and images of a document, those of its front matter first. */
export function linksOf(document: CheckedDocument): ContentLink[] {
  const links = linksOfData(document.file, document.source.frontMatter);
  if (!document.body.tree) return links;
  visit(document.body.tree, (node: Node) => {
    const at = () => atNode(document, node);
    if (node.type === 'link') {
      links.push({ kind: 'link', url: (node as Link).url, text: textOf(node as Link), ...at() });
    } else if (node.type === 'definition') {
      links.push({ kind: 'link', url: (node as Definition).url, ...at() });
    } else if (node.type === 'image') {
      const { url, alt } = node as Image;
      links.push({ kind: 'image', url, alt: alt ?? '', ...at() });
    } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      links.push(...linksOfElement(document, node as MdxJsxTextElement));
    }
  });
  return links;
}
