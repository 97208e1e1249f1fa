import type { Notes } from '../notes';
import type { Mask } from '../text/mask';
import { findClose, isVoid, readTag, readTags, type Tag } from '../text/tags';

const BLOCKS = new Set(
  'address article aside audio blockquote button canvas center dd details dialog div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main map nav noscript object ol p picture script section source style summary svg table tbody td tfoot th thead tr ul video'.split(
    ' ',
  ),
);
/** Span-level elements that make a block when they open a line and nothing follows their tag. */
const ALONE = new Set(['a', 'img']);
/** Elements around Markdown where a blank line follows their tag. */
const HOLDERS = new Set(['aside', 'center', 'details', 'div', 'section', 'blockquote', 'article']);

const SPANS = new Set(['p', 'span', 'figcaption', 'summary', 'td', 'th']);
/** Elements that start a block in any place. */
const ANYWHERE = new Set(['figure', 'script', 'section']);

const placeholder = (name: string, kind: 'html' | 'markdown', index: number): string =>
  `<${name} data-${kind}="${index}"></${name}>`;

/**
 * Where the Markdown starts in an element that does not say it holds some: at a blank line behind
 * its tag, or behind the summary of details.
 */
function heldFrom(html: string, tag: Tag): number | undefined {
  if (!HOLDERS.has(tag.name)) return undefined;
  const summary = tag.name === 'details' ? html.indexOf('</summary>', tag.end) : -1;
  const from = summary === -1 ? tag.end : summary + '</summary>'.length;
  return /^[ \t]*\n[ \t]*\n/.test(html.slice(from)) ? from : undefined;
}

/** What is before a tag on its line, from the end of the block that was taken last. */
const beforeIn = (text: string, { start }: Tag, from: number): string =>
  text.slice(Math.max(from, text.lastIndexOf('\n', start - 1) + 1), start);

const columnsBefore = (line: string): number => line.replaceAll('\t', '    ').search(/\S|$/);
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** Whether a tag is in indented code (CommonMark 4.4), below text or an item of a list. */
function isInCode(text: string, { start }: Tag): boolean {
  let end = text.lastIndexOf('\n', start - 1);
  const own = columnsBefore(`${text.slice(end + 1, start)}<`);
  let isApart = end === -1;
  while (own >= 4 && end > 0) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(from, end);
    if (line.trim() === '') isApart = true;
    else if (columnsBefore(line) < 4) return isApart && own >= (ITEM.test(line) ? 6 : 4);
    end = from - 1;
  }
  return own >= 4;
}

/** What no reader sees, so that what only looks like it would be lost. */
const UNSEEN = new Set(['!--', 'link', 'meta', 'script', 'style']);

export class Chunks {
  readonly html: string[] = [];
  readonly markdown: Array<{ text: string; span: boolean }> = [];

  constructor(
    readonly mask: Mask,
    readonly notes: Notes,
  ) {}

  /**
   * Takes the block-level HTML out of Markdown, as kramdown does: up to the closing tag, whatever
   * blank lines and indentation are inside. A one-line placeholder stays.
   */
  take(text: string): string {
    let result = '';
    let at = 0;
    for (;;) {
      const tag = this.#next(text, at);
      if (!tag) return result + text.slice(at);
      const before = beforeIn(text, tag, at);
      const alone = before.trim() === '';
      result += text.slice(at, tag.start);
      const close = isVoid(tag.name) || tag.kind !== 'open' ? undefined : findClose(text, tag);
      at = close?.end ?? tag.end;
      if (tag.kind === 'comment') {
        this.notes.add(
          'left-out',
          text.slice(tag.start, tag.end),
          'a comment, which no reader sees',
        );
        continue;
      }
      if (tag.kind === 'close' || (!close && !isVoid(tag.name))) {
        const what =
          tag.kind === 'close'
            ? 'a closing tag without its opening one'
            : 'a tag that is never closed; its content is kept';
        this.notes.add('changed', text.slice(tag.start, tag.end), what);
        if (tag.kind === 'open' && alone) result += '\n\n'.slice(0, before === '' ? 1 : 0);
        continue;
      }
      this.html.push(this.#openMarkdown(text.slice(tag.start, at)));
      const indent = alone ? before : '';
      const endsLine = /^[ \t]*(?:\n|$)/.test(text.slice(at));
      result += `${alone ? '' : '\n\n'}${placeholder('section', 'html', this.html.length - 1)}`;
      result += endsLine ? '\n' : `\n\n${indent}`;
      at += /^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0;
    }
  }

  /** The next tag that starts a block, or a comment, or a stray closing tag of a block. */
  #next(text: string, from: number): Tag | undefined {
    for (const tag of readTags(text, from)) {
      if (UNSEEN.has(tag.name) && isInCode(text, tag)) continue;
      if (tag.kind === 'comment') return tag;
      const opensLine = /^[ \t]*$/.test(beforeIn(text, tag, from));
      const endsLine = /^[ \t]*(?:\n|$)/.test(text.slice(tag.end));
      if (tag.kind === 'close') {
        if (BLOCKS.has(tag.name)) return tag;
      } else if (opensLine && ALONE.has(tag.name) && endsLine) return tag;
      else if (BLOCKS.has(tag.name) && (opensLine || ANYWHERE.has(tag.name))) return tag;
    }
    return undefined;
  }

  /** Puts the Markdown inside a chunk away, leaving placeholders. */
  #openMarkdown(html: string): string {
    let result = '';
    let at = 0;
    for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', at)) {
      const tag = readTag(html, start);
      if (!tag) {
        result += html.slice(at, start + 1);
        at = start + 1;
        continue;
      }
      if (tag.kind === 'comment') {
        this.notes.add(
          'left-out',
          html.slice(tag.start, tag.end),
          'a comment, which no reader sees',
        );
        result += html.slice(at, start);
        at = tag.end;
        continue;
      }
      const marked = tag.attributes.find(({ name }) => name === 'markdown');
      const on = marked && marked.value !== '0';
      const from = on ? tag.end : heldFrom(html, tag);
      const close = tag.kind === 'open' && from !== undefined ? findClose(html, tag) : undefined;
      const opening = marked
        ? html.slice(tag.start, marked.start) + html.slice(marked.end, tag.end)
        : html.slice(tag.start, tag.end);
      result += html.slice(at, start) + opening;
      at = tag.end;
      if (!close || from === undefined) continue;
      result += html.slice(tag.end, from);
      const span = marked?.value === 'span' || SPANS.has(tag.name);
      this.markdown.push({ text: this.mask.dedent(html.slice(from, close.start)), span });
      result += placeholder(span ? 'span' : 'section', 'markdown', this.markdown.length - 1);
      result += html.slice(close.start, close.end);
      at = close.end;
    }
    return result + html.slice(at);
  }
}
