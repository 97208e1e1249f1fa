import { fieldName, type YamlSource } from '../content/yaml';
import type { BodyLink } from '../mdx/links';
import type { CheckedDocument } from './document';
import { inBody } from './place';

/** A link or an image, and where it stands. */
export interface ContentLink extends BodyLink {
  file: string;
  /** Dotted path of the field that holds it, outside bodies. */
  field?: string;
}

const LINK_FIELDS = new Set(['url', 'href', 'to', 'about', 'recording']);

export function linksOfData(file: string, yaml: YamlSource): ContentLink[] {
  const links: ContentLink[] = [];
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) {
      const key = String(path.at(-1));
      const kind = key === 'src' ? 'image' : LINK_FIELDS.has(key) ? 'link' : undefined;
      if (kind === undefined || typeof value !== 'string') return;
      const field = fieldName(path);
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
      ? { ...link, checked: true, alt: cover.alt }
      : link,
  );
}

/** The links and images of a document, those of its front matter first. */
export function linksOf(document: CheckedDocument): ContentLink[] {
  return [
    ...linksOfData(document.file, document.source.frontMatter),
    ...document.body.links.map((link) => ({ ...link, ...inBody(document, link) })),
  ];
}
