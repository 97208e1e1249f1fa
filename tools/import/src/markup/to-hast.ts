import type { Element, Root as HastRoot, RootContent } from 'hast';
import type { Code, InlineCode, Root, RootContentMap } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Notes } from '../notes';
import type { Mask } from '../text/mask';
import { placeLists } from './apply-lists';
import { AttributeLists, anyTokens } from './attribute-list';
import { Chunks } from './chunks';
import { dropHiddenFootnotes } from './footnotes';
import { markdownToHast } from './markdown-to-hast';

type MathBlock = RootContentMap['math'];
type InlineMath = RootContentMap['inlineMath'];

/** A body as one HTML tree; code stands aside, so that nothing on the way can change it. */
export interface Markup {
  tree: HastRoot;
  /** Blocks and spans of code, by the numbers that the tree has in their places. */
  code: Array<Code | InlineCode | MathBlock | InlineMath>;
}

const parseMarkdown = unified()
  .use(remarkParse)
  // A single tilde is a sign to both generators: `~2 weeks`.
  .use(remarkGfm, { singleTilde: false })
  .freeze();
const parseHtml = unified().use(rehypeParse, { fragment: true }).freeze();
const readRaw = unified().use(rehypeRaw).freeze();

/** HTML that stands indented after a blank line is markup to its author, code to Markdown. */
function isIndentedHtml(node: Code, source: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return (
    !/^[ \t]*[`~]{3}/.test(source.slice(start)) &&
    /^<\/?(?:a|div|fig|iframe|img|p|picture|section|source|span|video)\b/.test(node.value)
  );
}

class Reader {
  readonly code: Markup['code'] = [];
  readonly lists = new AttributeLists();
  readonly chunks: Chunks;
  #definitions = '';

  constructor(
    readonly mask: Mask,
    readonly notes: Notes,
  ) {
    this.chunks = new Chunks(mask, notes);
  }

  read(masked: string): RootContent[] {
    const source = this.mask.show(this.chunks.take(masked)) + this.#definitions;
    const tree = parseMarkdown.parse(source);
    this.#definitions ||= definitionsOf(tree, source);
    unlinkInAnchors(tree);
    placeLists(tree, this.lists, this.notes);
    visit(tree, 'code', (node, index, parent) => {
      if (parent && index !== undefined && isIndentedHtml(node, source)) {
        parent.children[index] = { type: 'html', value: node.value };
      }
    });
    return markdownToHast(tree, this.code).children.flatMap((child) => {
      if (child.type !== 'element' && child.type !== ('raw' as string)) return [];
      // One block at a time: an element left open must not swallow the rest of the text.
      const block = readRaw.runSync({ type: 'root', children: [child] }) as HastRoot;
      this.#fill(block);
      return block.children;
    });
  }

  /** Puts the chunks, and the Markdown inside them, in the place of their placeholders. */
  #fill(tree: HastRoot | Element): void {
    visit(tree as HastRoot, 'element', (node, index, parent) => {
      const { dataHtml, dataMarkdown } = node.properties;
      if ((dataHtml === undefined && dataMarkdown === undefined) || !parent || index === undefined)
        return;
      let content: RootContent[];
      if (dataHtml !== undefined) {
        const html = this.mask
          .show(this.chunks.html[Number(dataHtml)] ?? '')
          .replace(anyTokens, '');
        const part = parseHtml.parse(html);
        this.#fill(part);
        content = part.children;
      } else {
        const { text, span } = this.chunks.markdown[Number(dataMarkdown)] ?? {
          text: '',
          span: false,
        };
        content = this.read(text);
        const [only] = content;
        if (span && content.length === 1 && only?.type === 'element' && only.tagName === 'p')
          content = only.children;
      }
      // An attribute list behind a chunk of HTML is one of its first element.
      const first = content.find((child) => child.type === 'element');
      const { dataHtml: _html, dataMarkdown: _markdown, ...given } = node.properties;
      if (first?.type === 'element' && dataHtml !== undefined) {
        const classes = [first.properties.className ?? [], given.className ?? []]
          .flat()
          .map(String);
        first.properties = {
          ...first.properties,
          ...given,
          ...(classes.length > 0 ? { className: classes } : {}),
        };
      }
      (parent as Parent).children.splice(index, 1, ...content);
      return [SKIP, index + content.length];
    });
  }
}

/** An address inside an `<a>` of HTML is its words, and no link of its own. */
function unlinkInAnchors(tree: Root): void {
  visit(tree, 'paragraph', ({ children }) => {
    let isInside = false;
    for (const [index, node] of children.entries()) {
      if (node.type === 'html')
        isInside = /^<a\s/i.test(node.value) || (isInside && !/^<\/a>/i.test(node.value));
      else if (isInside && node.type === 'link') children.splice(index, 1, ...node.children);
    }
  });
}

/** The link definitions of a text, for the pieces of Markdown inside its HTML. */
function definitionsOf(tree: Root, source: string): string {
  const found: string[] = [];
  visit(tree, 'definition', ({ position }) => {
    found.push(source.slice(position?.start.offset, position?.end.offset));
  });
  return found.length > 0 ? `\n\n${found.join('\n')}\n` : '';
}

/**
 * Reads Markdown with HTML, and kramdown's attribute lists, as one tree of HTML.
 * @param masked the text with its code masked, without Liquid and shortcodes
 */
export function readMarkup(masked: string, mask: Mask, notes: Notes): Markup {
  const reader = new Reader(mask, notes);
  const text = reader.lists.hide(masked, (piece) =>
    notes.add('left-out', piece, 'an instruction to kramdown, or its comment'),
  );
  const tree: HastRoot = { type: 'root', children: reader.read(text) };
  dropHiddenFootnotes(tree, notes);
  return { tree, code: reader.code };
}
