import type { Element, Root } from 'hast';
import { toDom } from 'hast-util-to-dom';
import { visit } from 'unist-util-visit';
import { imageAddress } from '@/lib/images/address';
import { type BodyAnalysis, readForCheck } from '@/lib/mdx/read-for-check';
import { readForPreview } from '@/lib/mdx/read-for-preview';
import { rehypeCells } from '@/lib/mdx/tables';
import { siteAddress } from '../site-address';

type Props = Record<string, string>;

/** Marks what the site shows by a component: those of the text, blocks of code, and tables. */
function markComponents(tree: Root): void {
  visit(tree, 'element', (element: Element) => {
    const { tagName, properties, children } = element;
    const [code] = children;
    // The page has ids of its own.
    if (/^h[2-6]$/.test(tagName)) delete properties.id;
    let props: Element['properties'] = {};
    if (/^[A-Z]/.test(tagName)) {
      props = properties;
      element.tagName = 'div';
      element.properties = {};
    } else if (tagName === 'pre' && code?.type === 'element') {
      const language = /language-([\w-]+)/.exec(String(code.properties.className))?.[1];
      props = { language: language ?? 'text' };
    } else if (tagName !== 'table') return;
    Object.assign(element.properties, { dataPart: tagName, dataProps: JSON.stringify(props) });
  });
}

/** The names of a component's markup on the page, the most fitting first. */
function templateNames(name: string, { type = 'info', title, href }: Props): string[] {
  if (name === 'Notice') return [title ? `Notice-${type}-title` : `Notice-${type}`];
  return [name === 'Card' && href ? 'Card-link' : name, 'Other'];
}

/** Fills in `$name`, before which addresses have `/write?` to be some until then. */
function fillIn(part: HTMLElement, props: Props): void {
  const fill = (text: string) =>
    text.replace(/(?:\S*\/write\?)?\$([a-z]\w*)/g, (_, name: string) => props[name] ?? '');
  const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = part; node; node = nodes.nextNode()) {
    if (node instanceof Text) node.data = fill(node.data);
    else if (node instanceof Element) {
      for (const attribute of node.attributes) {
        if (attribute.value.includes('$')) attribute.value = fill(attribute.value);
      }
    }
  }
}

/** Puts the site's markup, which the page holds once for each component, in place of a mark. */
function showComponent(
  mark: HTMLElement,
  templates: HTMLElement,
  imageOf: (src: string) => string,
) {
  const { part: name = '', props: json = '{}' } = mark.dataset;
  const props = JSON.parse(json) as Props;
  const [template] = templateNames(name, props).flatMap(
    (id) =>
      templates.querySelector<HTMLElement>(`[data-template="${id}"]`)?.firstElementChild ?? [],
  );
  if (!template) return;
  const part = template.cloneNode(true) as HTMLElement;
  const author = [props.author, props.context].filter(Boolean).join(', ');
  const values = Object.values(props).join(', ');
  fillIn(part, { ...props, author, name, values });
  const image = part.querySelector('img');
  if (image && props.src) {
    image.src = imageOf(props.src);
    image.removeAttribute('width');
    image.removeAttribute('height');
  }
  for (const caption of part.querySelectorAll('figcaption')) {
    if (caption.textContent?.trim() === '' && !mark.hasChildNodes()) caption.remove();
  }
  const place = part.querySelector('slot, table');
  mark.before(part);
  if (place instanceof HTMLTableElement) place.replaceWith(mark);
  else {
    if (mark.hasChildNodes()) place?.replaceWith(...mark.childNodes);
    mark.remove();
  }
}

/** Which lines are not shown as they are written, as a sentence; nothing where all are. */
function leftOut({ issues, refusals, lookalikes }: BodyAnalysis): string | undefined {
  const broken = lookalikes.filter(({ severity }) => severity === 'error');
  const lines = new Set([...issues, ...refusals, ...broken].map(({ line }) => line));
  const [first, ...more] = [...lines].sort((a, b) => a - b);
  if (first === undefined) return undefined;
  const subject = more.length > 0 ? `Lines ${first}, ${more.join(', ')} are` : `Line ${first} is`;
  return `${subject} not shown as written. The check says why.`;
}

/**
 * Shows a text as the site does, from its guarded tree: nothing of it is evaluated or parsed as HTML.
 * @param file the document's path from the content folder
 * @param images data addresses of pictures that come with it, by their paths below `/images/`
 * @returns which lines are not shown as they are written, as a sentence
 */
export function showPreview(
  target: HTMLElement,
  templates: HTMLElement,
  { file, body, images }: { file: string; body: string; images: ReadonlyMap<string, string> },
): string | undefined {
  const { tree: whole, analysis } = readForCheck(body);
  const tree = whole ?? readForPreview(body);
  if (!tree) {
    target.textContent = body;
    return leftOut(analysis);
  }
  const imageOf = (src: string): string => {
    const address = imageAddress(src, file);
    return images.get(address.replace(/^\/images\//, '')) ?? siteAddress(address);
  };
  rehypeCells()(tree);
  markComponents(tree);
  const { children } = tree;
  const root = { type: 'element', tagName: 'div', properties: {}, children } as Element;
  const shown = toDom(root) as HTMLElement;
  for (const image of shown.querySelectorAll('img'))
    image.src = imageOf(image.getAttribute('src') ?? '');
  for (const mark of [...shown.querySelectorAll<HTMLElement>('[data-part]')].reverse()) {
    showComponent(mark, templates, imageOf);
  }
  for (const link of shown.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('/')) link.href = siteAddress('/') + address.slice(1);
    link.target = '_blank';
    link.rel = 'noopener';
  }
  target.replaceChildren(...shown.childNodes);
  return leftOut(analysis);
}
