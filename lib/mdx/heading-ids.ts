import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { PAGE_IDS } from './page-ids';

const HEADING = /^h[1-6]$/;
/** The id that remark-rehype gives to the heading of the footnotes. */
const FOOTNOTES = 'footnote-label';

/** The id of a heading without letters or digits, such as an emoji. */
export const FALLBACK_ID = 'section';

/** The text of a node as readers see it, without references to footnotes. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return '';
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}

/** Whether an element is a heading of the text; the one of the footnotes is for screen readers alone. */
export const isHeading = ({ tagName, properties }: Element): boolean =>
  HEADING.test(tagName) && properties.id !== FOOTNOTES;

/**
 * Rehype plugin: gives headings ids in the way of GitHub. Unlike `rehype-slug` it skips footnote
 * references, gives an id to a heading of emoji, and leaves alone the ids that the page itself and
 * other elements of the text have.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    for (const id of PAGE_IDS) slugger.slug(id);
    const headings: Element[] = [];
    visit(tree, 'element', (element) => {
      if (typeof element.properties.id === 'string') slugger.slug(element.properties.id);
      else if (isHeading(element)) headings.push(element);
    });
    for (const heading of headings) {
      const text = visibleText(heading).trim();
      heading.properties.id = slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : FALLBACK_ID);
    }
  };
}
