import { fieldName, textsIn, type YamlSource } from '../content/yaml';
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
  const links = [...textsIn(yaml.data)].flatMap(([url, path]): ContentLink[] => {
    const key = String(path.at(-1));
    const kind = key === 'src' ? 'image' : LINK_FIELDS.has(key) ? 'link' : undefined;
    return kind ? [{ kind, url, file, field: fieldName(path), ...yaml.locate(path) }] : [];
  });
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
