import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { BIDI_CONTROLS, codePoint } from '../xml-characters';
import { placeOf } from './places';
import type { Refusal } from './refusal';

/** Addresses are checked as such. */
const OTHERS = new Set(['type', 'url', 'identifier', 'label']);

/** What a node says, however its source writes it: `&#x202E;` is the character. */
function textsOf(node: Node): string[] {
  const { attributes = [], ...own } = node as Node & { attributes?: Array<{ value?: unknown }> };
  const texts = Object.entries(own).flatMap(([key, value]) => (OTHERS.has(key) ? [] : [value]));
  return [...texts, ...attributes.map(({ value }) => value)].filter(
    (value) => typeof value === 'string',
  );
}

/** Characters that reverse text, in prose, code, titles and attributes. */
export function findHidden(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  visit(tree, (node) => {
    for (const text of textsOf(node)) {
      const found = BIDI_CONTROLS.exec(text)?.[0];
      if (found === undefined) continue;
      const message = `The text has the hidden character ${codePoint(found)}, which reverses text.`;
      refusals.push({ ...placeOf(node), rule: 'text', message, fix: 'Retype the text.' });
    }
  });
  return refusals;
}
