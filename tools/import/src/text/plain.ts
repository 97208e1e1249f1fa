import type { List, Root, RootContent } from 'mdast';

const ITEM = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/;
/** Lines longer than this were not wrapped by hand: each is a paragraph. */
const WRAPPED = 100;

/** The paragraphs of plain text: parted by blank lines, or else by every line. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const long = lines.some((line) => line.length > WRAPPED);
  if (long) return lines.map((line) => [line]);
  return lines.length > 0 ? [[...lines]] : [];
}

/**
 * Reads text without any markup: paragraphs and lists.
 * @returns a tree in which every sign stands for itself
 */
export function readPlainText(text: string): Root {
  const children: RootContent[] = [];
  const blocks = text
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''));
  const onlyLines = blocks.filter((block) => block.length > 0).length === 1;
  const paragraph = (lines: readonly string[]) => {
    const parts = onlyLines ? lines.map((line) => [line]) : paragraphsOf(lines);
    for (const part of parts) {
      const value = part.map((line) => line.trim()).join('\n');
      children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
    }
  };
  for (const block of blocks) {
    let run: string[] = [];
    let list: List | undefined;
    for (const line of block) {
      const item = ITEM.exec(line);
      if (!item) {
        list = undefined;
        run.push(line);
        continue;
      }
      paragraph(run);
      run = [];
      if (list?.ordered !== (item[1] !== undefined)) {
        list = { type: 'list', ordered: item[1] !== undefined, spread: false, children: [] };
        if (item[1] !== undefined) list.start = Number(item[1]);
        children.push(list);
      }
      const value = item[2] ?? '';
      list?.children.push({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      });
    }
    paragraph(run);
  }
  return { type: 'root', children };
}
