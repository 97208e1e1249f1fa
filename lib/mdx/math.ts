import type { Root } from 'hast';
import katex from 'katex';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { Pluggable } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Refuse } from './guard';

// Formulas become MathML, which browsers draw and screen readers read without fonts, styles or scripts.
const OPTIONS = { output: 'mathml', strict: 'ignore' } as const;

/**
 * Remark plugin: formulas stand between two dollar signs on each side, in a line or in lines of
 * their own. Single ones stay what they are, as texts speak of prices and shell variables.
 */
export const mathSyntax: Pluggable = [remarkMath, { singleDollarTextMath: false }];

/**
 * Rehype plugins: draw the formulas, without the style attributes of boxes and bold signs. Those in
 * lines of their own scroll where they are wide, so the keyboard must reach them.
 */
export const mathMarkup: Pluggable[] = [[rehypeKatex, OPTIONS], removeStyles, focusBlocks];

function focusBlocks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }, _index, parent) => {
      if (tagName !== 'math' || properties.display !== 'block' || parent?.type !== 'element')
        return;
      Object.assign(parent.properties, { tabIndex: 0, role: 'group', ariaLabel: 'Formula' });
    });
  };
}

function removeStyles() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      delete properties.style;
    });
  };
}

/** Judges a formula of a body: KaTeX must be able to draw it. */
export function checkMath(node: Node & { value?: string }, refuse: Refuse): void {
  try {
    katex.renderToString(node.value ?? '', OPTIONS);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    refuse(
      node,
      'math',
      `The formula cannot be drawn: ${message.replace(/^KaTeX parse error: /, '')}.`,
      'Correct the TeX; katex.org/docs/supported lists what is known.',
    );
  }
}
