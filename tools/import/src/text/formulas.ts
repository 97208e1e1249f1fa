import type { Code, InlineCode, RootContentMap } from 'mdast';
import { checkMath } from '@/lib/mdx/math';

type MathBlock = RootContentMap['math'];
type InlineMath = RootContentMap['inlineMath'];

const LANGUAGE = 'x-formula';
/** Marks a span of code as a formula: a private-use character, which no author types. */
const MARK = '\uE110';

const span = (formula: string): string => {
  const ticks = formula.includes('`') ? '``' : '`';
  return `${ticks}${MARK}${formula.trim()}${ticks}`;
};

const block = (indent: string, formula: string): string => {
  const lines = formula.trim().split('\n');
  const body = lines.map((line) => `${indent}${line.trim()}`).join('\n');
  return `${indent}\`\`\`${LANGUAGE}\n${body}\n${indent}\`\`\``;
};

/** Whether the site can draw a formula: the check of its texts decides. */
function isDrawable(value: string): boolean {
  let drawable = true;
  checkMath({ type: 'math', value }, () => {
    drawable = false;
  });
  return drawable;
}

/** Whether what is between two signs is a formula, and neither prose nor two prices. */
const isFormula = (text: string): boolean =>
  /[\\^_=]/.test(text) || /^[A-Za-z](?:\([a-z]\))?$/.test(text);

const BLOCK = /^([ \t]*)(?:\$\$([^$]+)\$\$|\\{1,2}\[([\s\S]+?)\\{1,2}\])[ \t]*$/gm;
const DOUBLE = /(?<![\\$])\$\$([^$\n]+)\$\$(?!\$)/g;
const SINGLE = /(?<![\\$\w])\$(?![\s$])([^$\n]+?)(?<![\s\\])\$(?![\d$])/g;
const PARENTHESES = /\\{1,2}\(([^\n]+?)\\{1,2}\)/g;

/**
 * Turns formulas into code of a kind of their own, so that nothing on the way can change them.
 * @param text Markdown whose code is masked
 * @param onRefused is given each formula that the site cannot draw; it stays text
 */
export function markFormulas(text: string, onRefused: (formula: string) => void): string {
  const accepts = (found: string, formula: string): boolean => {
    const drawable = isDrawable(formula);
    if (!drawable) onRefused(found);
    return drawable;
  };
  const inline = (found: string, formula: string) =>
    isFormula(formula) && accepts(found, formula) ? span(formula) : found;
  return text
    .replace(BLOCK, (found, indent: string, dollars?: string, brackets?: string) => {
      const formula = dollars ?? brackets ?? '';
      if (/\n[ \t]*\n/.test(formula)) return found;
      if (brackets !== undefined && !isFormula(formula)) return found;
      return accepts(found, formula) ? `\n${block(indent, formula)}\n` : found;
    })
    .replace(DOUBLE, (found, formula: string) => (accepts(found, formula) ? span(formula) : found))
    .replace(SINGLE, inline)
    .replace(PARENTHESES, inline);
}

/** A formula that was marked as code, as a formula again; other code as it is. */
export function asFormula(node: Code | InlineCode): Code | InlineCode | MathBlock | InlineMath {
  if (node.type === 'code') {
    return node.lang === LANGUAGE ? { type: 'math', value: node.value } : node;
  }
  return node.value.startsWith(MARK)
    ? { type: 'inlineMath', value: node.value.slice(MARK.length) }
    : node;
}
