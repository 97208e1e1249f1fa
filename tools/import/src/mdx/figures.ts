import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { type MdxContext, type State, text } from './context';
import { find, imageNode, linkTo, wordsOf } from './images';
import { flow } from './jsx';

/** The links around images that lead elsewhere than to the image itself. */
function linksAround(element: Element, context: MdxContext): string[] {
  const found = find(element, 'a').flatMap((anchor) => {
    const href = text(anchor, 'href');
    const [image] = find(anchor, 'img');
    if (!href || !image) return [];
    const own = [
      text(image, 'src'),
      ...find(element, 'source').map((source) => text(source, 'srcSet')),
    ];
    const isOwn = own.some((src) => src !== undefined && sameFile(src, href));
    const target = isOwn ? undefined : context.link(href);
    return target && !/\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(target) ? [target] : [];
  });
  return [...new Set(found)];
}

const sameFile = (a: string, b: string): boolean =>
  a.replace(/\.\w+$/, '') === b.replace(/\.\w+$/, '');

/** A `<figure>`, or a link around nothing but images: one Figure, or a Gallery of several. */
export function figureNodes(state: State, element: Element, context: MdxContext): Nodes[] {
  const images = find(element, 'img');
  const captions = find(element, 'figcaption');
  const [caption] = captions;
  if (images.length === 0) return state.toFlow(state.all(element) as never) as Nodes[];
  const rest = withoutMedia(element);
  const spoken = caption ? textOf(caption).replace(/\s+/g, ' ') : '';
  let shown = caption ? (state.all(caption) as Nodes[]) : [];
  for (const url of linksAround(element, context)) {
    const linked = shown.length === 0 || shown.some((node) => node.type === 'link');
    const label = spoken || text(images[0] as Element, 'alt') || wordsOf(url);
    const anchor = linked ? linkTo(url, label) : ({ type: 'link', url, children: shown } as Nodes);
    shown =
      linked && shown.length > 0
        ? [...shown, { type: 'text', value: ' ' }, anchor as Nodes]
        : [anchor as Nodes];
  }
  const blocks = shown.length > 0 ? (state.toFlow(shown as never) as Nodes[]) : [];
  const [only] = images;
  const others = [
    ...captions.slice(1).flatMap((one) => state.toFlow(state.all(one) as never) as Nodes[]),
    ...(rest.length > 0
      ? (state.toFlow(state.all({ ...element, children: rest }) as never) as Nodes[])
      : []),
  ];
  if (images.length === 1 && only) {
    const node = imageNode(only, context, blocks, spoken);
    return [node, ...(node.type === 'link' ? blocks : []), ...others];
  }
  const nodes = images.map((image) => imageNode(image, context, [], spoken));
  const local = nodes.filter((node) => node.type !== 'link');
  const gallery =
    local.length > 1 ? [flow('Gallery', { label: spoken.slice(0, 120) }, local)] : local;
  return [
    ...(gallery as Nodes[]),
    ...nodes.filter((node) => node.type === 'link'),
    ...blocks,
    ...others,
  ];
}

/** What a figure holds beside images and captions. */
function withoutMedia(element: Element): ElementContent[] {
  return element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return child.value.trim() === '' ? [] : [child];
    if (child.type !== 'element' || ['img', 'figcaption', 'source'].includes(child.tagName))
      return [];
    const children = withoutMedia(child);
    return children.length === 0 && find(child, 'img').length + find(child, 'figcaption').length > 0
      ? []
      : find(child, 'img').length > 0
        ? children
        : [child];
  });
}
