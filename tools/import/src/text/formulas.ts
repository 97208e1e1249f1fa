import type { Code, InlineCode, RootContentMap } from 'mdast';
import { checkMath } from '@/lib/mdx/math';
import type { Range } from './code';

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
function isDrawable(value: string, type: 'math' | 'inlineMath'): boolean {
  let drawable = true;
  checkMath({ type, value }, () => {
    drawable = false;
  });
  return drawable;
}

/** Whether what is between two signs is a formula, and neither prose nor two prices. */
const isFormula = (text: string): boolean =>
  /[\\^_=]/.test(text) || /^[A-Za-z](?:\([a-z]\))?$/.test(text);

/** Whether what is between two signs could be one, in a text that has formulas: no words are in it. */
const isCalculation = (text: string): boolean => !/[A-Za-z]{2}/.test(text);

/**
 * A formula whose author escaped it, because Markdown takes backslashes away (CommonMark 2.4).
 * @returns undefined where nothing looks escaped
 */
function withoutEscapes(formula: string): string | undefined {
  if (!/\\_|\\\\[{}]|\\{4}/.test(formula)) return undefined;
  return formula.replace(/\\([!-/:-@[-`{-~\n])/g, '$1');
}

const BLOCK =
  /^([ \t]*)(?:\$\$([^$]+)\$\$|\\{1,2}\[([\s\S]+?)\\{1,2}\]|(\\begin\{(\w+\*?)\}[\s\S]+?\\end\{\5\}))[ \t]*$/gm;
const DOUBLE = /(?<![\\$])\$\$([^$\n]+)\$\$(?!\$)/g;
const SINGLE = /(?<![\\$\w]|\]\([^\s)]*)\$(?![\s$])([^$\n]+?)(?<![\s\\])\$(?![\d$])/g;
const PARENTHESES = /(?<!\]\([^\s)]*)\\{1,2}\(([^\n]+?)\\{1,2}\)/g;

/**
 * Takes formulas out of backticks, in which R Markdown leaves them for MathJax.
 * @param code where the text has code
 */
export function uncodeFormulas(text: string, code: readonly Range[]): string {
  const isR = /^[ \t]*(?:```+|~~~+)[ \t]*\{?r\b/m.test(text);
  let result = '';
  let at = 0;
  for (const { start, end } of code) {
    const [, inside = ''] = /^`([^`]+)`$/.exec(text.slice(start, end)) ?? [];
    const isBlock = /\$\$\s*$/.test(text.slice(0, start)) && /^\s*\$\$/.test(text.slice(end));
    const isInline = isR && /^\\[([][\s\S]+\\[)\]]$/.test(inside);
    if (inside === '' || !(isBlock || isInline)) continue;
    result += text.slice(at, start) + inside;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Turns formulas into code of a kind of their own, so that nothing on the way can change them.
 * @param text Markdown whose code is masked
 * @param onRefused is given each formula that the site cannot draw; it stays text
 */
export function markFormulas(text: string, onRefused: (formula: string) => void): string {
  const draw = (found: string, formula: string, indent?: string): string => {
    const type = indent === undefined ? 'inlineMath' : 'math';
    const drawable = [withoutEscapes(formula), formula].find(
      (one) => one !== undefined && isDrawable(one, type),
    );
    if (drawable !== undefined) {
      return indent === undefined ? span(drawable) : `\n${block(indent, drawable)}\n`;
    }
    onRefused(found);
    return found;
  };
  const hasFormulas = [...text.matchAll(SINGLE)].some(([, formula = '']) => isFormula(formula));
  const inline = (found: string, formula: string) =>
    isFormula(formula) || (hasFormulas && isCalculation(formula)) ? draw(found, formula) : found;
  return text
    .replace(
      BLOCK,
      (found, indent: string, dollars?: string, brackets?: string, environment?: string) => {
        const formula = dollars ?? brackets ?? environment ?? '';
        if (/\n[ \t]*\n/.test(formula)) return found;
        if (brackets !== undefined && !isFormula(formula)) return found;
        return draw(found, formula, indent);
      },
    )
    .replace(DOUBLE, (found, formula: string) => draw(found, formula))
    .replace(SINGLE, inline)
    .replace(PARENTHESES, (found, formula: string) =>
      // Two backslashes are how an author gets one past Markdown, and on to MathJax.
      found.startsWith('\\\\') && isCalculation(formula)
        ? draw(found, formula)
        : inline(found, formula),
    );
}

/** A text without the marks of its formulas, for counting its words. */
export const withoutMarks = (text: string): string =>
  text.replaceAll(LANGUAGE, '').replaceAll(MARK, '');

/** A formula that was marked as code, as a formula again; other code as it is. */
export function asFormula(node: Code | InlineCode): Code | InlineCode | MathBlock | InlineMath {
  if (node.type === 'code') {
    return node.lang === LANGUAGE ? { type: 'math', value: node.value } : node;
  }
  return node.value.startsWith(MARK)
    ? { type: 'inlineMath', value: node.value.slice(MARK.length) }
    : node;
}
