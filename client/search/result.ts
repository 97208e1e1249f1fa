import { languageOf } from '@/lib/blog/language';
import { siteAddress } from '../site-address';
import type { PageRecord } from './engine';

// An address, not a path of the project: nothing of it is loaded before something was found.
const ART_MODULE = siteAddress('/assets/js/search-art.js');

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
};

/** The excerpt's words, those that were searched for marked; its markup is never parsed as HTML. */
function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = part.startsWith('<mark>');
    const text = part
      .replace(/<\/?mark>/g, '')
      .replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (entity) => ENTITIES[entity] ?? entity);
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

async function draw(svg: SVGSVGElement, art: string): Promise<void> {
  const { drawArt } = (await import(ART_MODULE)) as typeof import('../search-art');
  if (!drawArt(svg, art)) svg.remove();
}

/** The art of a page: its place at once, its flowers as soon as they can be drawn. */
function thumbnail(art: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  draw(svg, art).catch(() => svg.remove());
  return svg;
}

/** A page that was found, as an item of the list of results. */
export function resultItem({ url, excerpt, meta }: PageRecord): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url.replace(/(?:\/index)?\.html$/, '') || '/';
  const art = meta.art === undefined ? undefined : thumbnail(meta.art);
  const text = document.createElement('span');
  const title = document.createElement('strong');
  title.textContent = meta.title ?? link.pathname;
  const type = document.createElement('small');
  type.textContent = meta.type ?? '';
  const summary = document.createElement('span');
  summary.append(...excerptNodes(excerpt));
  for (const words of [title, summary]) Object.assign(words, languageOf(meta));
  text.append(title, type, summary);
  link.append(...(art ? [art] : []), text);
  item.append(link);
  return item;
}
