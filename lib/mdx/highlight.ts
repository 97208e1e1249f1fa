import type { Element, ElementContent, Root, Text } from 'hast';
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguagesInfo } from 'shiki/langs';
import { visit } from 'unist-util-visit';

const THEME = 'site';
const LANGUAGES = new Map(
  bundledLanguagesInfo.flatMap(({ id, aliases = [], import: load }) =>
    [id, ...aliases].map((name) => [name, load] as const),
  ),
);

let highlighter: Promise<HighlighterCore> | undefined;

/** The one highlighter of the process; a grammar is loaded when a text first asks for it. */
async function highlighterFor(language: string): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [createCssVariablesTheme({ name: THEME, variablePrefix: '--code-' })],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const shiki = await highlighter;
  const load = LANGUAGES.get(language);
  if (load && !shiki.getLoadedLanguages().includes(language)) await shiki.loadLanguage(load);
  return shiki;
}

const textOf = (element: Element): string =>
  element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');

/** `var(--code-token-keyword)` → `tok-keyword`; undefined for plain text. */
const classOf = (color: string | undefined): string | undefined =>
  color?.match(/--code-token-([a-z-]+)/)?.[1]?.replace(/^/, 'tok-');

async function highlight(code: string, language: string): Promise<ElementContent[]> {
  const shiki = await highlighterFor(language);
  const { tokens } = shiki.codeToTokens(code, {
    lang: LANGUAGES.has(language) ? language : 'text',
    theme: THEME,
    // A line that takes long on a busy machine would lose its colors, and builds would differ.
    tokenizeTimeLimit: 0,
  });
  const nodes: ElementContent[] = [];
  for (const [index, line] of tokens.entries()) {
    if (index > 0) append(nodes, '\n', undefined);
    for (const token of line) append(nodes, token.content, classOf(token.color));
  }
  return nodes;
}

/** Adds text to the last node when both look alike, so that the markup stays small. */
function append(nodes: ElementContent[], value: string, className: string | undefined): void {
  const last = nodes.at(-1);
  const lastClass = last?.type === 'element' ? String(last.properties.className) : undefined;
  const holder = last?.type === 'element' ? (last.children[0] as Text) : (last as Text | undefined);
  if (holder && (lastClass === className || value.trim() === '')) holder.value += value;
  else if (className === undefined) nodes.push({ type: 'text', value });
  else {
    const children: Text[] = [{ type: 'text', value }];
    nodes.push({
      type: 'element',
      tagName: 'span',
      properties: { className: [className] },
      children,
    });
  }
}

/** The file name that a fence gives: ```python title="pyproject.toml" */
const titleOf = (code: Element): string | undefined =>
  /(?:title|file)="([^"]+)"/.exec(
    String((code.data as { meta?: string } | undefined)?.meta ?? ''),
  )?.[1];

/**
 * Rehype plugin: colors code blocks at build, by classes only, so that no style attribute and no
 * script is needed, and puts them into a figure that names file or language.
 */
export function rehypeHighlight() {
  return async (tree: Root): Promise<void> => {
    const blocks: Array<{ pre: Element; code: Element }> = [];
    visit(tree, 'element', (pre) => {
      const code = pre.children[0];
      if (pre.tagName === 'pre' && code?.type === 'element' && code.tagName === 'code')
        blocks.push({ pre, code });
    });
    for (const { pre, code } of blocks) {
      const classes = [code.properties.className ?? []].flat().map(String);
      const language = classes.find((name) => name.startsWith('language-'))?.slice(9) ?? 'text';
      code.children = await highlight(textOf(code).replace(/\n$/, ''), language);
      pre.properties = {
        ...pre.properties,
        dataLanguage: language,
        ...(titleOf(code) ? { dataTitle: titleOf(code) } : {}),
      };
    }
  };
}
