import type { Element, ElementContent, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languageName, PLAIN_LANGUAGES, whyPlain } from './code-languages';
import { colorCode, type Token } from './color-code';

function toNode([value, className]: Token): ElementContent {
  if (className === undefined) return { type: 'text', value };
  const children: Text[] = [{ type: 'text', value }];
  return { type: 'element', tagName: 'span', properties: { className: [className] }, children };
}

/** Joins neighbors of one color, so that the markup stays small. */
function mergeTokens(lines: readonly Token[][]): Token[] {
  const merged: Token[] = [];
  for (const [index, line] of lines.entries()) {
    const pieces: Token[] = index > 0 ? [['\n'], ...line] : line;
    for (const [content, className] of pieces) {
      const last = merged.at(-1);
      if (last && (last[1] === className || content.trim() === '')) last[0] += content;
      else merged.push([content, className]);
    }
  }
  return merged;
}

/** The file name of a fence: ```python title="pyproject.toml" */
const titleOf = (code: Element): string | undefined =>
  /(?:title|file)="([^"]+)"/.exec(
    String((code.data as { meta?: string } | undefined)?.meta ?? ''),
  )?.[1];

const TOO_LONG = 'took too long to color';

async function highlight(text: string, language: string, file: VFile): Promise<ElementContent[]> {
  if (text === '') return [];
  const plain: ElementContent[] = [{ type: 'text', value: text }];
  // One that took too long is enough: the next one would start its thread again.
  if (file.messages.some(({ reason }) => reason.includes(TOO_LONG))) return plain;
  if (PLAIN_LANGUAGES.has(language) || whyPlain(text, language)) return plain;
  const lines = await colorCode(text, language);
  if (lines) return mergeTokens(lines).map(toNode);
  file.message(`A code block in ${language} ${TOO_LONG}. The code from there on is shown plain.`);
  return plain;
}

/**
 * Rehype plugin: colors code blocks at build, by classes only, so that no style attribute and no
 * script is needed, and names their language and file for `CodeBlock`.
 */
export function rehypeHighlight() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const blocks: Array<{ pre: Element; code: Element }> = [];
    visit(tree, 'element', (pre) => {
      const code = pre.children[0];
      if (pre.tagName === 'pre' && code?.type === 'element' && code.tagName === 'code')
        blocks.push({ pre, code });
    });
    for (const { pre, code } of blocks) {
      const classes = [code.properties.className ?? []].flat().map(String);
      const written = classes.find((name) => name.startsWith('language-'))?.slice(9);
      const language = languageName(written ?? 'text');
      const title = titleOf(code);
      code.children = await highlight(textOf(code).replace(/\n$/, ''), language, file);
      pre.properties = {
        ...pre.properties,
        dataLanguage: language,
        ...(title ? { dataTitle: title } : {}),
      };
    }
  };
}
