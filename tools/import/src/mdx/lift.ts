import type { Image, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Parent } from 'unist';
import { attributeOf, flow } from './jsx';

type Block = Nodes & Parent;

const isFlow = (node: Nodes): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement';
const isBlank = (nodes: readonly Nodes[]): boolean =>
  nodes.every(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''),
  );

/** Takes the blocks out of a run of text, at any depth. */
function takeBlocks(node: Block): MdxJsxFlowElement[] {
  const taken: MdxJsxFlowElement[] = [];
  node.children = (node.children as Nodes[]).filter((child) => {
    if (isFlow(child)) {
      taken.push(child);
      return false;
    }
    if (!('children' in child)) return true;
    taken.push(...takeBlocks(child as Block));
    return (child as Block).children.length > 0 || child.type === 'tableCell';
  });
  return taken;
}

function trimmed(children: Nodes[]): PhrasingContent[] {
  const kept = [...children];
  while (kept.length > 0 && isBlank([kept[0] as Nodes])) kept.shift();
  while (kept.length > 0 && isBlank([kept.at(-1) as Nodes])) kept.pop();
  const [first] = kept;
  const last = kept.at(-1);
  if (first?.type === 'text') kept[0] = { ...first, value: first.value.trimStart() };
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value.trimEnd() };
  return kept as PhrasingContent[];
}

function splitParagraph(paragraph: Block): Nodes[] {
  const blocks: Nodes[] = [];
  let run: Nodes[] = [];
  const end = () => {
    if (!isBlank(run)) blocks.push({ type: 'paragraph', children: trimmed(run) });
    run = [];
  };
  for (const child of paragraph.children as Nodes[]) {
    if (isFlow(child)) {
      end();
      blocks.push(child);
      continue;
    }
    const taken = 'children' in child ? takeBlocks(child as Block) : [];
    if (
      !('children' in child) ||
      (child as Block).children.length > 0 ||
      child.type === 'mdxJsxTextElement'
    )
      run.push(child);
    if (taken.length > 0) end();
    blocks.push(...taken);
  }
  end();
  const figures = blocks.filter((block) => isFlow(block) && block.name === 'Figure');
  return figures.length > 1 && figures.length === blocks.length
    ? [flow('Gallery', {}, figures) as Nodes]
    : blocks;
}

/** Cells can hold no block, so a figure in one is a plain image. */
function figuresToImages(cell: Block): void {
  cell.children = (cell.children as Nodes[]).map((child): Nodes => {
    if (!isFlow(child)) {
      if ('children' in child) figuresToImages(child as Block);
      return child;
    }
    const image: Image = {
      type: 'image',
      url: attributeOf(child, 'src') ?? '',
      alt: attributeOf(child, 'alt') ?? '',
    };
    return image;
  });
}

/** Brings figures and other blocks out of the paragraphs, headings and links they ended up in. */
export function liftBlocks(parent: Block | Root): void {
  (parent as Block).children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'tableCell') {
      figuresToImages(child as Block);
      return [child];
    }
    if (child.type === 'paragraph') {
      const blocks = splitParagraph(child as Block);
      return isBlank(blocks) && blocks.length === 0 ? [] : blocks;
    }
    if (child.type === 'heading') {
      const taken = takeBlocks(child as Block);
      child.children = trimmed(
        child.children.map((part) => (part.type === 'break' ? { type: 'text', value: ' ' } : part)),
      );
      return child.children.length > 0 ? [child, ...taken] : taken;
    }
    if ('children' in child) liftBlocks(child as Block);
    return [child];
  });
}

/** A caption of one paragraph is on the line of its component. */
export function inlineCaptions(parent: Block | Root): void {
  (parent as Block).children = (parent.children as Nodes[]).map((child): Nodes => {
    if ('children' in child) inlineCaptions(child as Block);
    if (
      !isFlow(child) ||
      !['Figure', 'PullQuote'].includes(child.name ?? '') ||
      child.children.length !== 1
    )
      return child;
    const [only] = child.children;
    if (only?.type !== 'paragraph' || only.children.some((part) => part.type === 'break'))
      return child;
    const line = {
      ...child,
      type: 'mdxJsxTextElement',
      children: only.children,
    } as unknown as PhrasingContent;
    return { type: 'paragraph', children: [line] };
  });
}
