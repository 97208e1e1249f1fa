// Plain JavaScript: Node runs it in a thread of its own, without a loader for TypeScript.
import { parentPort } from 'node:worker_threads';
import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages } from 'shiki/langs';

const THEME = 'site';
const shiki = await createHighlighterCore({
  themes: [createCssVariablesTheme({ name: THEME, variablePrefix: '--code-' })],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** `var(--code-token-keyword)` → `tok-keyword`; undefined for plain text. */
const classOf = (color) => color?.match(/--code-token-([a-z-]+)/)?.[1]?.replace(/^/, 'tok-');

parentPort?.on('message', async ({ code, language }) => {
  if (!shiki.getLoadedLanguages().includes(language)) {
    await shiki.loadLanguage(bundledLanguages[language]);
    // A grammar compiles its expressions at first use, which takes seconds for C++.
    shiki.codeToTokens('a = "b" # 1', { lang: language, theme: THEME, tokenizeTimeLimit: 0 });
  }
  // Only the coloring of the text is timed: how long a grammar takes does not depend on it.
  parentPort?.postMessage({ started: true });
  // A limit of Shiki's own would take colors from a line on a busy machine, and builds would differ.
  const options = { lang: language, theme: THEME, tokenizeTimeLimit: 0 };
  const { tokens } = shiki.codeToTokens(code, options);
  parentPort?.postMessage({
    lines: tokens.map((line) => line.map(({ content, color }) => [content, classOf(color)])),
  });
});
