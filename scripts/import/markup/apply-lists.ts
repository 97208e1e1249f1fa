import type { Node, Parent } from 'unist';
import type { Notes } from '../notes';
import {
  type AttributeList,
  type AttributeLists,
  anyTokens,
  tokensAtEnd,
  tokensAtStart,
} from './attribute-list';

interface Block extends Parent {
  value?: string;
  data?: { hProperties?: Record<string, unknown> };
}

function give(node: Node, list: AttributeList): void {
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

const isText = (node: Node | undefined): node is Node & { value: string } => node?.type === 'text';

/** Takes the tokens off the end of a block's own text; they are lists of the block itself. */
function takeAtEnd(
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
function takeAtStart(block: Block, lists: AttributeLists): AttributeList | undefined {
  const [first] = block.children;
  const match = isText(first) ? tokensAtStart.exec(first.value) : null;
  if (!isText(first) || !match?.[0].includes('\n')) return undefined;
  first.value = first.value.slice(match[0].length);
  return lists.only(match[0]);
}

/** The block inside which a lazy line ended up: the last paragraph of a list or quote. */
function lastParagraph(node: Block): Block | undefined {
  const last = node.children?.at(-1) as Block | undefined;
  if (!last) return undefined;
  if (last.type === 'paragraph') return last;
  return ['listItem', 'list', 'blockquote'].includes(last.type) ? lastParagraph(last) : undefined;
}

function applyToTable(node: Block, lists: AttributeLists): void {
  const row = node.children.at(-1) as Block | undefined;
  const cell = row?.children[0] as Block | undefined;
  const text = cell?.children[0];
  const list = isText(text) && cell?.children.length === 1 ? lists.only(text.value) : undefined;
  if (!list) return;
  node.children.pop();
  give(node, list);
}

function applyInline(block: Block, lists: AttributeLists): void {
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

/** kramdown replaces such a list by one of the headings; pages have their own. */
function removeContents(parent: Block, list: Node, notes: Notes): void {
  notes.add('left-out', '{:toc}', 'a contents list; pages have one of their own');
  parent.children = parent.children.filter((child) => child !== list);
}

const gap = (a: Node, b: Node): number =>
  (b.position?.start.line ?? 0) - (a.position?.end.line ?? 0);

/** Takes out the lists that belong to nothing. */
function sweep(node: Block, notes: Notes): void {
  for (const child of node.children as Block[]) {
    if (child.children) sweep(child, notes);
    else if (isText(child) && child.value.search(anyTokens) !== -1) {
      child.value = child.value.replace(anyTokens, '');
      notes.add(
        'left-out',
        child.value.trim(),
        'attributes that stand at nothing, beside this text',
      );
    }
  }
}

/** Gives each attribute list to what it stands at, and takes the others out. */
export function placeLists(tree: Block, lists: AttributeLists, notes: Notes): void {
  applyLists(tree, lists, notes);
  sweep(tree, notes);
}

/** Gives each attribute list to what it stands at: the block before or after it, or a span. */
function applyLists(parent: Block, lists: AttributeLists, notes: Notes): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index] as Block;
    if (node.type === 'text') {
      const text = node as unknown as { value: string };
      if (parent.type !== 'paragraph') text.value = text.value.replace(anyTokens, '');
      continue;
    }
    if (!node.children) continue;
    if (node.type === 'paragraph') {
      const only =
        node.children.length === 1 && isText(node.children[0])
          ? lists.only(node.children[0].value)
          : undefined;
      const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
      if (only) {
        const target =
          before && gap(before, node) === 1
            ? before
            : after && gap(node, after) === 1
              ? after
              : before;
        if (target && only.words.includes('toc')) removeContents(parent, target, notes);
        else if (target) give(target, only);
        else
          notes.add(
            'left-out',
            [...only.classes, only.id ?? ''].join(' '),
            'attributes that stand at nothing',
          );
        parent.children.splice(index, 1);
        index--;
        continue;
      }
    }
    if (node.type === 'list' || node.type === 'blockquote') {
      const inner = lastParagraph(node);
      const column = inner?.position?.start.column ?? 0;
      const list = inner && column > 1 ? takeAtEnd(inner, lists, true) : undefined;
      if (list?.words.includes('toc')) {
        removeContents(parent, node, notes);
        index--;
        continue;
      }
      if (list) give(node, list);
    }
    if (node.type === 'table') applyToTable(node, lists);
    if (node.type === 'paragraph' || node.type === 'heading') {
      const before = node.type === 'paragraph' ? takeAtStart(node, lists) : undefined;
      if (before) give(node, before);
      const list = takeAtEnd(node, lists, node.type === 'paragraph');
      if (list) give(node, list);
      applyInline(node, lists);
    }
    applyLists(node, lists, notes);
  }
  parent.children = parent.children.filter(
    (node) => !(node.type === 'text' && (node as Block).value === ''),
  );
}
