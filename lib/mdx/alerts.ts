import type { Blockquote, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** The alerts of GitHub's Markdown, and how `<Notice>` shows them. */
export const ALERTS: Readonly<Record<string, { type: string; title: string }>> = {
  NOTE: { type: 'info', title: 'Note' },
  TIP: { type: 'success', title: 'Tip' },
  IMPORTANT: { type: 'info', title: 'Important' },
  WARNING: { type: 'warning', title: 'Warning' },
  CAUTION: { type: 'danger', title: 'Caution' },
};

/** The word of `> [!WORD]` that a quote starts with, in capitals. */
export function alertOf({ children: [first] }: Blockquote): string | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text'
    ? /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value)?.[1]?.toUpperCase()
    : undefined;
}

/** Remark plugin: a quote that starts with `[!NOTE]` becomes a `<Notice>`, as it is on GitHub. */
export function remarkAlerts() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (quote, index, parent) => {
      const word = alertOf(quote);
      const alert = word && Object.hasOwn(ALERTS, word) ? ALERTS[word] : undefined;
      const [first] = quote.children;
      if (!alert || !parent || index === undefined || first?.type !== 'paragraph') return;
      const [text] = first.children;
      if (text?.type === 'text') text.value = text.value.replace(/^\[!\w+\][ \t]*\n?/, '');
      const isEmpty = first.children.length === 1 && text?.type === 'text' && text.value === '';
      const notice: MdxJsxFlowElement = {
        type: 'mdxJsxFlowElement',
        name: 'Notice',
        attributes: Object.entries(alert).map(([name, value]) => ({
          type: 'mdxJsxAttribute',
          name,
          value,
        })),
        children: (isEmpty
          ? quote.children.slice(1)
          : quote.children) as MdxJsxFlowElement['children'],
        position: quote.position,
      };
      parent.children.splice(index, 1, notice as never);
    });
  };
}
