import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The example projects: `meltday`, and a folder for each post that shows files of its own. */
export const EXAMPLES = 'examples';
const POSTS = 'content/blog';

/** Examples that go on from that of another post. */
const CONTINUED: Readonly<Record<string, string>> = {
  'wheels-with-compiled-code': 'type-hints-and-stub-files',
};

/** The folders that make up the example of a post; files of a later one replace those before it. */
export function foldersOf(post: string): string[] {
  const names = ['meltday', CONTINUED[post] ?? [], post].flat();
  return names.map((name) => join(EXAMPLES, name)).filter(existsSync);
}

type BlockKind = 'file' | 'shell' | 'python' | 'output' | 'unchecked' | 'unknown';

export interface Block {
  /** The post's file name without `.mdx`. */
  post: string;
  /** The line of the opening fence, from 1. */
  line: number;
  language: string;
  kind: BlockKind;
  /** The `title` of the fence: a file of the example, or `Output`. */
  title?: string;
  /** Why the block is not checked: `unchecked="…"` of the fence. */
  reason?: string;
  /** The exit code a command ends with, if it fails on purpose: `exit="1"` of the fence. */
  exit?: number;
  text: string;
}

function kindOf(language: string, title?: string, reason?: string): BlockKind {
  if (reason) return 'unchecked';
  if (title === 'Output') return 'output';
  if (title) return 'file';
  if (language === 'bash') return 'shell';
  return language === 'python' ? 'python' : 'unknown';
}

export function findBlocks(post: string, source: string): Block[] {
  const fences = source.matchAll(/^(`{3,})(\w*) *(.*)\n([\s\S]*?)^\1$/gm);
  return [...fences].map(({ index, 2: language = '', 3: meta = '', 4: text = '' }) => {
    const field = (name: string) => new RegExp(`${name}="([^"]+)"`).exec(meta)?.[1];
    const [title, reason, code] = ['title', 'unchecked', 'exit'].map(field);
    const exit = code === undefined ? undefined : Number(code);
    const line = source.slice(0, index).split('\n').length;
    const kind = kindOf(language, title, reason);
    return { post, line, language, kind, title, reason, exit, text };
  });
}

export function readBlocks(): Block[] {
  return readdirSync(POSTS)
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => findBlocks(file.slice(0, -4), readFileSync(join(POSTS, file), 'utf8')));
}

/** A line that stands for what a block leaves out: `…`, `# …`, or `// …`. */
const ELISION = /^\s*(?:#|\/\/)?\s*…\s*$/;

/**
 * Whether a text holds a piece: each run of lines between two elisions, whole and in order.
 * @param piece may leave out lines where it has a line of `…`
 */
export function containsPiece(text: string, piece: string): boolean {
  const runs: string[][] = [[]];
  for (const line of piece.trimEnd().split('\n')) {
    if (ELISION.test(line)) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  let rest = `\n${text.trimEnd()}\n`;
  for (const run of runs) {
    const lines = run.join('\n').replace(/^\n+|\n+$/g, '');
    if (lines === '') continue;
    const at = rest.indexOf(`\n${lines}\n`);
    if (at < 0) return false;
    rest = rest.slice(at + lines.length + 1);
  }
  return true;
}

/** @returns what is wrong with a block that shows a file, or undefined */
export function compareWithFile({ post, title = '', text }: Block): string | undefined {
  const places = foldersOf(post).map((folder) => join(folder, title));
  const file = places.findLast(existsSync);
  if (!file) return `No such file: ${places.join(' or ')}`;
  if (containsPiece(readFileSync(file, 'utf8'), text)) return undefined;
  return `Differs from ${file}. Copy the lines from it; a line of … leaves some out.`;
}

/**
 * The output that a Python block announces: comments below a `print`.
 * @returns the lines without `# `, or undefined if it announces none
 */
export function announcedOutput(text: string): string | undefined {
  const lines = text.split('\n');
  const found: string[] = [];
  for (const [index, line] of lines.entries())
    if (line.startsWith('# ') && /^(?:\s*print\(|# )/.test(lines[index - 1] ?? ''))
      found.push(line.slice(2));
  return found.length > 0 ? found.join('\n') : undefined;
}
