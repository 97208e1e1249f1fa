import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { decodeAddress, findEmails, findEmailsInCode } from '../emails';
import type { Position } from '../problem';

/** An e-mail address that a page would show; its place is relative to the body. */
export interface BodyEmail extends Position {
  address: string;
}

const BLOCK =
  /^(?:address|aside|blockquote|d[dlt]|details|div|figure|h[1-6]|li|[ou]l|p|pre|section|summary|t[dhr]|table|[A-Z]\w*)$/;

/** What comes before the name of a footnote in an id. */
const FOOTNOTE = /^user-content-fn(?:ref)?-/;

const isFormula = ({ properties }: Element): boolean =>
  [properties.className].flat().includes('language-math');

/** What is written behind the language of a fence, such as a title. */
const metaOf = ({ data }: Element): string => (data as { meta?: string } | undefined)?.meta ?? '';

/** The text of a block as readers see it, without code, and what its attributes hold. */
class Collector {
  readonly found = new Map<string, BodyEmail>();

  private place = { line: 1, column: 1 };

  private report(addresses: readonly { address: string }[], node: Nodes): void {
    // Links that the parser makes of bare addresses have no position of their own.
    const { line, column } = node.position?.start ?? this.place;
    for (const { address } of addresses) {
      if (!this.found.has(address)) this.found.set(address, { address, line, column });
    }
  }

  /** Words and marks of one line can be in several nodes: `zoe@**acme**.org`. */
  text(node: Nodes): string {
    if (node.type === 'text') return node.value;
    if (node.type === 'root') return node.children.map((child) => this.text(child)).join('');
    if (node.type !== 'element') return '';
    if (node.position) this.place = node.position.start;
    this.attributes(node);
    if (node.tagName === 'code') {
      const text = textOf(node);
      this.report(isFormula(node) ? findEmails(text) : findEmailsInCode(text), node);
      this.report(findEmails(metaOf(node)), node);
      return ' ';
    }
    const inner = node.children.map((child) => this.text(child)).join('');
    if (!BLOCK.test(node.tagName)) return node.tagName === 'br' ? '\n' : inner;
    this.report(findEmails(inner), node);
    return '\n';
  }

  private attributes(element: Element): void {
    for (const [name, value] of Object.entries(element.properties)) {
      if (typeof value !== 'string' || name === 'src') continue;
      const isAddress = name === 'href' || name === 'cite';
      const text = isAddress ? decodeAddress(value) : value.replace(FOOTNOTE, '');
      // A web address holds handles, as in https://fosstodon.org/@rosa, and versions of packages.
      const isHandle = isAddress && !/^mailto:/i.test(text);
      const shown = isHandle ? text.replace(/^[^?]*\??/, '') : text.replace(/^mailto:/i, '');
      this.report(findEmails(shown), element);
    }
  }
}

/** The e-mail addresses that a body shows, however its source writes them. */
export function emailsOf(tree: Root): BodyEmail[] {
  const collector = new Collector();
  collector.text(tree);
  return [...collector.found.values()];
}
