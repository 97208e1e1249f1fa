import { composeCover } from '@/lib/art/composition';
import { ART_PALETTES, type ArtPalette } from '@/lib/art/palettes';
import { coverPaths } from '@/lib/art/svg';
import { languageOf } from '@/lib/blog/language';
import type { PageRecord } from './engine';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 400;

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

/** The art of a page, drawn from its palette and seed as the pages themselves draw it. */
function thumbnail(art: string): SVGSVGElement | undefined {
  const [palette = '', seed = ''] = art.split(' ');
  if (!(ART_PALETTES as readonly string[]).includes(palette)) return undefined;
  const cover = composeCover({ seed, palette: palette as ArtPalette, width: SIZE, height: SIZE });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('stroke-linecap', 'round');
  for (const attributes of coverPaths(cover)) {
    const path = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, String(value));
    svg.append(path);
  }
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
