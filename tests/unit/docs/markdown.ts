import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const FOLDERS = [
  '.',
  'docs',
  '.github',
  '.github/ISSUE_TEMPLATE',
  ...['packages', 'tools'].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  ),
];
const parser = unified().use(remarkParse).use(remarkGfm);

/** A Markdown document about the project. */
export interface Guide {
  /** Path from the top of the repository. */
  file: string;
  text: string;
  /** Where its links and images lead, as written. */
  targets: string[];
  /** Ids of its headings, as GitHub makes them. */
  anchors: string[];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function readGuide(file: string): Guide {
  const text = readFileSync(file, 'utf8');
  const tree: Root = parser.parse(text);
  const slugger = new GithubSlugger();
  const targets: string[] = [];
  const anchors: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image') targets.push(node.url);
    if (node.type === 'heading') anchors.push(slugger.slug(textOf(node)));
  });
  return { file, text, targets, anchors };
}

/** Every Markdown document of the repository outside `content/`. */
export function readGuides(): Guide[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readGuide(join(folder, name))),
  );
}

export function codeBlocks(file: string, language: string): string[] {
  const blocks: string[] = [];
  visit(parser.parse(readFileSync(file, 'utf8')), 'code', (node) => {
    if (node.lang === language) blocks.push(node.value);
  });
  return blocks;
}
