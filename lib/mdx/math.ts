import type { Root } from 'hast';
import katex from 'katex';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { Pluggable } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Refuse } from './refusal';

// Formulas become MathML, which browsers draw and screen readers read without fonts, styles or
// scripts. Sizes are capped, in ems, and so are the macros that one formula may expand.
const OPTIONS = { output: 'mathml', strict: 'ignore', maxSize: 20, maxExpand: 200 } as const;

const MAX_LENGTH = 4000;
/** Every further level of elements takes a part of the stack that draws a page. */
const MAX_DEPTH = 100;
/** Commands that define others: a few of them grow a short formula without end. */
const DEFINITION =
  /\\(?:[gex]?def|(?:new|renew|provide)command|let|futurelet|global|long|char|DeclareMathOperator)(?![A-Za-z])\*?/;

/**
 * Remark plugin: formulas are between two dollar signs on each side, in a line or in lines of
 * their own. Single dollar signs are left alone, as texts have prices and shell variables.
 */
export const mathSyntax: Pluggable = [remarkMath, { singleDollarTextMath: false }];

/**
 * Rehype plugins: draw the formulas, without the style attributes of boxes and bold characters.
 * Block formulas scroll where they are wide, so they can be reached by keyboard.
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

/** How deep the elements of a piece of markup are nested, of which none is void. */
function depthOf(markup: string): number {
  let [depth, deepest] = [0, 0];
  for (const [, slash] of markup.matchAll(/<(\/?)[a-z]/g)) {
    depth += slash ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Refuses a formula that KaTeX can't draw, or that is a program rather than a formula. */
export function checkMath(
  { value = '', ...node }: Node & { value?: string },
  refuse: Refuse,
): void {
  const definition = DEFINITION.exec(value)?.[0];
  if (definition !== undefined) {
    const fix = 'Write out what the command stands for.';
    refuse(node, 'math', `A formula can't define commands, as ${definition} does.`, fix);
    return;
  }
  if (value.length > MAX_LENGTH) {
    const message = `The formula has ${value.length} characters; the limit is ${MAX_LENGTH}.`;
    refuse(node, 'math', message, 'Split it into several formulas.');
    return;
  }
  try {
    const displayMode = node.type === 'math';
    if (depthOf(katex.renderToString(value, { ...OPTIONS, displayMode })) <= MAX_DEPTH) return;
    const fix = 'Give its parts names, and write them as formulas of their own.';
    refuse(node, 'math', `The formula is nested over ${MAX_DEPTH} levels deep.`, fix);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    refuse(
      node,
      'math',
      `KaTeX can't draw the formula: ${message.replace(/^KaTeX parse error: /, '')}.`,
      'Fix the TeX. For supported commands, see https://katex.org/docs/supported.',
    );
  }
}
