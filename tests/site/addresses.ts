import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a page names, and what of it can be named. */
export interface PageAddresses {
  targets: Set<string>;
  ids: Set<string>;
  /** Ids that are on more than one element. */
  repeated: string[];
}

const SINGLE = ['href', 'src', 'poster', 'action', 'formAction', 'data', 'xLinkHref', 'cite'];
const LISTS = ['srcSet', 'imageSrcSet'];

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(String).join(' ').split(/\s+/);

/** The addresses in a `srcset`: each candidate is an address and a descriptor. */
const candidates = (value: unknown): string[] =>
  (Array.isArray(value) ? value.join(',') : String(value))
    .split(',')
    .flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);

function addressesOf({ tagName, properties }: Element): string[] {
  const found = SINGLE.flatMap((name) => (properties[name] ? [String(properties[name])] : []));
  found.push(...LISTS.flatMap((name) => (properties[name] ? candidates(properties[name]) : [])));
  const { content } = properties;
  if (tagName === 'meta' && typeof content === 'string') {
    if (/^https?:\/\//.test(content)) found.push(content);
    const refresh = /^\d+;\s*url=(.+)$/i.exec(content)?.[1];
    if (refresh) found.push(refresh);
  }
  return found;
}

/** Ids that an element points at with ARIA and forms, as addresses within the page. */
const references = ({ properties }: Element): string[] =>
  ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaOwns', 'htmlFor', 'list', 'form']
    .flatMap((name) => (properties[name] ? words(properties[name]) : []))
    .map((id) => `#${id}`);

/** Reads what a page names: links, images, scripts, styles, and the ids that elements refer to. */
export function readAddresses(html: string): PageAddresses {
  const targets = new Set<string>();
  const ids = new Set<string>();
  const repeated: string[] = [];
  visit(fromHtml(html), 'element', (element) => {
    const id = element.properties.id;
    if (id && ids.has(String(id))) repeated.push(String(id));
    if (id) ids.add(String(id));
    for (const target of [...addressesOf(element), ...references(element)]) targets.add(target);
  });
  return { targets, ids, repeated };
}
