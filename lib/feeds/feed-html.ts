import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import { mathMarkup } from '../mdx/math';
import { readBody } from '../mdx/read-body';
import { absoluteUrl } from '../urls';
import { drawComponent, isComponent } from './feed-components';

/** Addresses in full, as a reader knows neither the site nor the page. */
function absolute(address: unknown, page: string): unknown {
  if (typeof address !== 'string') return address;
  if (address.startsWith('#')) return `${page}${address}`;
  return address.startsWith('//') ? address : absoluteUrl(address);
}

function convert(node: RootContent, page: string): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [node];
    case 'element': {
      if (isComponent(node)) return convertAll(drawComponent(node, page), page);
      // Identities and classes mean nothing outside of the page, and may clash with other posts.
      const { id, className, style, ...properties } = node.properties;
      if (properties.href !== undefined)
        properties.href = absolute(properties.href, page) as string;
      if (properties.src !== undefined) properties.src = absolute(properties.src, page) as string;
      for (const name of Object.keys(properties)) {
        if (/^(?:data|aria)[A-Z]/.test(name)) delete properties[name];
      }
      return [{ ...node, properties, children: convertAll(node.children, page) }];
    }
    default:
      return [];
  }
}

const convertAll = (nodes: RootContent[], page: string): ElementContent[] =>
  nodes.flatMap((node) => convert(node, page));

/**
 * The whole text of a body as plain HTML for feed readers: no scripts, no classes, full addresses.
 * @param body MDX
 * @param path of the page that shows it
 * @param file the document's path from the content folder
 * @throws where the body does not parse or holds what bodies may not
 */
export async function feedHtml(body: string, path: string, file: string): Promise<string> {
  const page = absoluteUrl(path);
  const tree = (await unified().use(mathMarkup).run(readBody(body, file))) as Root;
  const children = convertAll(tree.children, page);
  // CDATA sections of feeds would end here.
  return toHtml({ type: 'root', children }).replaceAll(']]>', ']]&gt;').trim();
}
