import type { Node, Parent } from 'unist';
import {
  type AttributeList,
  type AttributeLists,
  tokensAtEnd,
  tokensAtStart,
} from './attribute-list';

/** A node of Markdown that holds others. */
export interface Block extends Parent {
  value?: string;
  data?: { hProperties?: Record<string, unknown> };
}

/** Gives a list to a node, beside those that it has. */
export function give(node: Node, list: AttributeList): void {
  const block = node as Block;
  const old = block.data?.hProperties ?? {};
  const classes = [...((old.className as string[] | undefined) ?? []), ...list.classes];
  const { class: _class, id: _id, ...values } = list.values;
  block.data = {
    ...block.data,
    hProperties: {
      ...old,
      ...values,
      ...(classes.length > 0 ? { className: classes } : {}),
      ...(list.id ? { id: list.id } : {}),
    },
  };
}

/** Whether a node is text alone. */
export const isText = (node: Node | undefined): node is Node & { value: string } =>
  node?.type === 'text';

/** Takes the tokens off the end of a block's own text; they are lists of the block itself. */
export function takeAtEnd(
  block: Block,
  lists: AttributeLists,
  ownLine: boolean,
): AttributeList | undefined {
  const last = block.children?.at(-1);
  if (!isText(last)) return undefined;
  const match = tokensAtEnd.exec(last.value);
  if (!match || (ownLine && !match[0].includes('\n') && match.index > 0)) return undefined;
  // Tokens right behind a link or an emphasis belong to that, not to the block.
  if (match.index === 0 && block.children.length > 1 && !match[0].startsWith('\n'))
    return undefined;
  const list = lists.only(match[0]);
  last.value = last.value.slice(0, match.index);
  if (last.value === '') block.children.pop();
  return list;
}

/** Takes the tokens on a line before a block's own text off it. */
export function takeAtStart(block: Block, lists: AttributeLists): AttributeList | undefined {
  const [first] = block.children;
  const match = isText(first) ? tokensAtStart.exec(first.value) : null;
  if (!isText(first) || !match?.[0].includes('\n')) return undefined;
  first.value = first.value.slice(match[0].length);
  return lists.only(match[0]);
}

/** The block inside which a lazy line ended up: the last paragraph of a list or quote. */
export function lastParagraph(node: Block): Block | undefined {
  const last = node.children?.at(-1) as Block | undefined;
  if (!last) return undefined;
  if (last.type === 'paragraph') return last;
  return ['listItem', 'list', 'blockquote'].includes(last.type) ? lastParagraph(last) : undefined;
}

/** Gives a table the list that is in a row of its own below it. */
export function applyToTable(node: Block, lists: AttributeLists): void {
  const row = node.children.at(-1) as Block | undefined;
  const cell = row?.children[0] as Block | undefined;
  const text = cell?.children[0];
  const list = isText(text) && cell?.children.length === 1 ? lists.only(text.value) : undefined;
  if (!list) return;
  node.children.pop();
  give(node, list);
}

/** Gives spans the lists right behind them. */
export function applyInline(block: Block, lists: AttributeLists): void {
  for (const [index, child] of block.children.entries()) {
    const target = block.children[index - 1];
    if (!isText(child)) continue;
    const match = tokensAtStart.exec(child.value);
    const list = match && target && !isText(target) ? lists.only(match[0]) : undefined;
    if (!match || !list || !target) continue;
    give(target, list);
    child.value = child.value.slice(match[0].trimEnd().length);
  }
}
