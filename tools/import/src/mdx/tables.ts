import type { Element } from 'hast';
import type { Nodes } from 'mdast';
import type { State } from './context';
import { type Handler, handlerOf } from './handlers';
import { isPhrasing } from './inline';
import { flow, inline } from './jsx';

const isBreak = (node: Nodes | undefined): boolean =>
  node?.type === 'mdxJsxTextElement' && node.name === 'br';

/** A table cell holds one line: blocks in it are joined by line breaks. */
export function cell(state: State, element: Element): Nodes {
  const blocks = state.all(element) as Nodes[];
  const children: Nodes[] = [];
  const startLine = () => {
    if (children.length > 0 && !isBreak(children.at(-1))) children.push(inline('br') as Nodes);
  };
  const add = (nodes: Nodes[]) => {
    for (const node of nodes) {
      if (node.type === 'break') children.push(inline('br') as Nodes);
      else if (isPhrasing(node) && node.type !== 'listItem') children.push(node);
      else if (node.type === 'code') {
        for (const line of node.value.split('\n').filter((text) => text.trim() !== '')) {
          startLine();
          children.push({ type: 'inlineCode', value: line.trim() });
        }
      } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') children.push(node);
      else if ('children' in node) {
        if (node.type !== 'list') startLine();
        add(node.children as Nodes[]);
      }
    }
  };
  add(blocks);
  return { type: 'tableCell', children } as Nodes;
}

export const table: Handler = (state, element, parent) => {
  const caption = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  const shown = caption?.type === 'element' ? (state.all(caption) as Nodes[]) : [];
  const made = handlerOf('table')(state, element, parent) as Nodes;
  return shown.length > 0
    ? [{ type: 'paragraph', children: [{ type: 'strong', children: shown }] }, made]
    : made;
};

/** Details under their summary, which is one line. */
export function details(state: State, element: Element): Nodes {
  const summary = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'summary',
  );
  const rest = { ...element, children: element.children.filter((child) => child !== summary) };
  const label = summary?.type === 'element' ? (state.all(summary) as Nodes[]) : [];
  const plain = label.flatMap((node) =>
    isPhrasing(node) ? [node] : 'children' in node ? (node.children as Nodes[]) : [],
  );
  const words = plain.length > 0 ? plain : [{ type: 'text', value: 'Details' } as Nodes];
  const head = { type: 'paragraph', children: [inline('summary', {}, words)] };
  const blocks = state.toFlow(state.all(rest) as never) as Nodes[];
  return flow('details', {}, [head, ...blocks]) as Nodes;
}
