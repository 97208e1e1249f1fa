import type { Nodes, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseBody } from '@/lib/mdx/parse';
import { cleanText } from '../text/clean';
import { withoutEmails } from '../text/emails';
import { withEmoji } from '../text/emoji';

/** Text of one line, without markup, Liquid and e-mail addresses. */
export function plainLine(value: string): string {
  return withoutEmails(lineOf(value), () => undefined);
}

function lineOf(value: string): string {
  if (!/[*_`[\]<>{}&\\#~|!:]/.test(value)) return cleanText(value).replace(/\s+/g, ' ').trim();
  const parsed = parseBody(
    cleanText(value).replaceAll('{', '(').replaceAll('}', ')').replaceAll('<', '‹'),
  );
  const shown = parsed.tree ? textOf(parsed.tree) : value;
  return withEmoji(shown.replaceAll('‹', '<')).replace(/\s+/g, ' ').trim();
}

/** Formulas and templates, whose source says nothing to a reader. */
const isSource = (node: Nodes): boolean =>
  node.type === 'inlineMath' || (node.type === 'inlineCode' && /[{}<>]/.test(node.value));

const wordsIn = (node: Nodes): string => {
  if (isSource(node)) return '';
  return 'children' in node ? node.children.map(wordsIn).join('') : textOf(node);
};

const isText = (node: Nodes): node is Paragraph =>
  node.type === 'paragraph' && !node.children.every((child) => child.type.startsWith('mdxJsx'));

/** The words of the first paragraphs of a body, without components; where it has none, of its lists. */
function openingOf(mdx: string): string {
  const { tree } = parseBody(mdx);
  const inside: Paragraph[] = [];
  if (tree) visit(tree, 'paragraph', (node) => void (isText(node) && inside.push(node)));
  const outside = tree?.children.filter(isText) ?? [];
  return (outside.length > 0 ? outside : inside)
    .slice(0, 4)
    .map(wordsIn)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts a text at the end of a sentence, or else of a word. */
export function cutText(text: string, most: number, least: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const head = letters.slice(0, most).join('');
  const sentence = Math.max(...['. ', '? ', '! '].map((end) => head.lastIndexOf(end)));
  if (sentence + 1 >= least) return head.slice(0, sentence + 1);
  const word = letters.slice(0, most - 1).join('');
  return `${word.slice(0, Math.max(word.lastIndexOf(' '), least)).replace(/[\s,;:–—-]+$/, '')}…`;
}

const LEAST = 50;
const MOST = 300;

/**
 * A description of 50 to 300 characters.
 * @param given what the front matter has
 * @param published a sentence on where and when, for a text that is too short for anything else
 * @returns the text, and what had to be done where it is not what was given
 */
export function describeText(
  given: string | undefined,
  { title, mdx, published }: { title: string; mdx: string; published: string },
): { text: string; fixed?: string } {
  const text = given === undefined ? '' : plainLine(given);
  const length = [...text].length;
  if (length >= LEAST && length <= MOST) return { text };
  if (length > MOST) {
    return {
      text: cutText(text, MOST, LEAST),
      fixed: `the excerpt has ${length} characters and was cut to 300`,
    };
  }
  const opening = cutText(openingOf(mdx), MOST - length - 1, LEAST);
  const why =
    length === 0
      ? 'there is no excerpt; the opening of the text'
      : 'the excerpt is short; the opening of the text was added';
  let made = [text.replace(/([^.!?…])$/, '$1.'), opening].filter(Boolean).join(' ').trim();
  if ([...made].length < LEAST) made = `${title.replace(/([^.!?…])$/, '$1.')} ${made}`.trim();
  if ([...made].length < LEAST) made = `${made} ${published}`;
  return { text: cutText(made, MOST, LEAST), fixed: why };
}
