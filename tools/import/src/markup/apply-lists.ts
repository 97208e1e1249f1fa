import type { Node } from 'unist';
import type { Notes } from '../notes';
import { type AttributeLists, anyTokens } from './attribute-list';
import {
  applyInline,
  applyToTable,
  type Block,
  give,
  isText,
  lastParagraph,
  takeAtEnd,
  takeAtStart,
} from './take-lists';

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
      notes.add('left-out', child.value.trim(), 'attributes without an element, beside this text');
    }
  }
}

/** Gives each attribute list to its element, and takes the others out. */
export function placeLists(tree: Block, lists: AttributeLists, notes: Notes): void {
  applyLists(tree, lists, notes);
  sweep(tree, notes);
}

/** Gives each attribute list to its element: the block before or after it, or a span. */
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
            'attributes without an element',
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
