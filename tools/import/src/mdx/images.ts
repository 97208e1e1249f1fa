import type { Element } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type MdxContext, text } from './context';
import { flow } from './jsx';

export const linkTo = (url: string, label: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: label }],
});

/** The elements below one that have a name, without those inside other finds. */
export function find(element: Element, name: string): Element[] {
  const found: Element[] = [];
  visit(element, 'element', (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
}

/** `2023-sprint_group.png` → `2023 sprint group`. */
export function wordsOf(src: string): string {
  const name = src
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '');
  return name.replace(/[-_\s]+/g, ' ').trim() || 'Image';
}

/** One image, with its caption; one of another site becomes a link, as pages ask nothing of others. */
export function imageNode(
  image: Element,
  context: MdxContext,
  caption: unknown[] = [],
  spoken = '',
): Nodes {
  const src = text(image, 'src') ?? text(image, 'dataSrc') ?? '';
  if (src === '' || src.startsWith('data:')) {
    context.notes.add(
      'left-out',
      src === '' ? '<img>' : src,
      'an image without an address of its own',
    );
    return { type: 'text', value: text(image, 'alt') ?? '' };
  }
  const target = context.image(src);
  const given = [text(image, 'alt'), text(image, 'title')].find((value) =>
    /[\p{L}\p{N}]/u.test(value ?? ''),
  );
  const alt = given ?? (spoken.trim() || wordsOf(src));
  if ('remote' in target) {
    context.notes.add(
      'changed',
      target.remote,
      'an image of another site, which became a link to it',
    );
    return linkTo(target.remote, alt) as Nodes;
  }
  if (!given)
    context.notes.add(
      'person',
      src,
      `an image without a text alternative; "${alt}" stands for now`,
    );
  return flow(
    'Figure',
    { src: target.local, alt },
    caption.length > 0 ? caption : titleOf(image, alt),
  );
}

/** The title of an image, which no phone shows, as a caption; nothing where it repeats the alt. */
function titleOf(image: Element, alt: string): Nodes[] {
  const title = text(image, 'title');
  return title === undefined || title === alt
    ? []
    : [{ type: 'paragraph', children: [{ type: 'text', value: title }] }];
}
