import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseBody } from '@/lib/mdx/parse';
import { type BodyCoverage, measure, type SourceFacts } from './coverage';
import { renderLiquid } from './liquid';
import { markAbbreviations, takeAbbreviations } from './markup/abbreviations';
import { readMarkup } from './markup/to-hast';
import type { MdxContext } from './mdx/context';
import { fixAnchors, fixHeadings } from './mdx/headings';
import { inlineCaptions, liftBlocks } from './mdx/lift';
import { toMdast } from './mdx/to-mdast';
import { writeMdx } from './mdx/write';
import { lineOf, type Notes } from './notes';
import { renderShortcodes } from './shortcodes';
import type { SiteKind } from './source/detect';
import type { Template } from './source/templates';
import { cleanText, cleanTree } from './text/clean';
import { findCode } from './text/code';
import { normalizeConstructs } from './text/constructs';
import { withoutEmails } from './text/emails';
import { markFormulas, uncodeFormulas, withoutMarks } from './text/formulas';
import { Mask } from './text/mask';
import { readPlainText } from './text/plain';

export interface BodyContext {
  /** The whole source file, for the lines that notes name. */
  source: string;
  title: string;
  /** Front matter, as Liquid's `page`. */
  page: Readonly<Record<string, unknown>>;
  site: Readonly<Record<string, unknown>>;
  template: Template;
  kind: SiteKind;
  /** Handles of the instructors who are known, joined by commas. */
  handles: string;
  notes: Notes;
  link: MdxContext['link'];
  image: MdxContext['image'];
}

/** A body as MDX, and how much of the source it holds. */
export interface ConvertedBody {
  mdx: string;
  coverage: BodyCoverage;
  /** The ids of places in it, by those that they had, in lower case. */
  places: ReadonlyMap<string, string>;
}

const RAW = /\{%-?\s*(?:end)?raw\s*-?%\}/g;
const HIGHLIGHT =
  /\{%-?\s*highlight\s+(\S+)[^%]*%\}\n?([\s\S]*?)\n?[ \t]*\{%-?\s*endhighlight\s*-?%\}/g;

/** Jekyll's code blocks in Liquid, as fences. */
const fenceHighlights = (text: string): string =>
  text.replace(
    HIGHLIGHT,
    (_, language: string, code: string) => `\n\`\`\`${language}\n${code}\n\`\`\`\n`,
  );

/** Code in a row of a table, where kramdown took a bar in backticks for what it says. */
function escapeInTable(text: string, start: number, code: string): string {
  const row = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /^\s*\|/.test(row) ? code.replace(/(?<!\\)\|/g, '\\|') : code;
}

/** Shortcodes in comment signs are shown without them, as Hugo shows them in code, too. */
const showShortcodes = (code: string): string =>
  code.replace(/(\{\{[<%]\s*)\/\*([\s\S]*?)\*\/(\s*[%>]\}\})/g, '$1$2$3');

function linkTargets(tree: HastRoot): Set<string> {
  const targets = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('#')) targets.add(href.slice(1));
  });
  return targets;
}

/**
 * Turns a body of Jekyll, Hugo or plain Markdown and HTML into MDX with our components.
 * @throws when what came out does not parse as a body
 */
export function convertBody(body: string, context: BodyContext): ConvertedBody {
  const { notes, source, title } = context;
  const mask = new Mask();
  const line = (piece: string) => lineOf(source, piece);
  const fenced = fenceHighlights(body.replaceAll('\r\n', '\n'));
  const plain = uncodeFormulas(fenced, findCode(fenced));
  const fixCode = (code: string, start: number) =>
    escapeInTable(plain, start, showShortcodes(code.replace(RAW, '')));
  const hidden = cleanText(mask.hide(plain, findCode(plain), fixCode));
  const { text: shown, meanings } = takeAbbreviations(hidden);
  const masked = markFormulas(normalizeConstructs(shown), (formula) =>
    notes.add('person', formula, "a formula that KaTeX can't draw; it stays text", line(formula)),
  );
  const formulas = mask.hide(masked, findCode(masked));
  const shortcodes = renderShortcodes(formulas, { ...context, mask, line });
  // Shortcodes may have written code of their own.
  const remasked = mask.hide(shortcodes, findCode(shortcodes));
  const rendered = renderLiquid(remasked, { ...context, mask, line });

  const { tree, code } = readMarkup(rendered, mask, notes);
  const onEmail = (address: string) =>
    notes.add('changed', address, 'an e-mail address, which pages do not show; it is in words');
  cleanTree(tree, onEmail);
  for (const piece of code) piece.value = withoutEmails(piece.value, onEmail, true);
  markAbbreviations(tree, meanings);
  const facts: SourceFacts = {
    title,
    source,
    text: withoutMarks(mask.show(rendered)),
    tree,
    code,
    link: context.link,
    image: context.image,
  };
  const anchors = linkTargets(tree);
  const mdast = toMdast(structuredClone(tree), {
    title,
    code,
    notes,
    link: context.link,
    image: context.image,
    anchors,
  });
  liftBlocks(mdast);
  const [first] = mdast.children;
  const repeats = first?.type === 'heading' && first.depth === 1 && textOf(first).trim() === title;
  // The page shows its title itself.
  if (repeats) mdast.children.shift();
  fixHeadings(mdast, notes);
  const places = fixAnchors(mdast, notes);
  inlineCaptions(mdast);
  const mdx = writeMdx(mdast);

  return {
    mdx: checked(mdx),
    coverage: measure(facts, repeats ? `${title}\n\n${mdx}` : mdx),
    places,
  };
}

/** Turns text without markup into MDX in which every sign stands for itself. */
export function convertText(body: string): ConvertedBody {
  const text = cleanText(body.replaceAll('\r\n', '\n'));
  const tree: Root = readPlainText(text);
  const mdx = checked(writeMdx(tree));
  const same = (value: string) => value;
  const nothing: HastRoot = { type: 'root', children: [] };
  const image = (local: string) => ({ local });
  return {
    mdx,
    places: new Map(),
    coverage: measure(
      { title: '', source: body, text, tree: nothing, code: [], link: same, image },
      mdx,
    ),
  };
}

function checked(mdx: string): string {
  const parsed = parseBody(mdx);
  const issue = parsed.tree === undefined ? parsed : parsed.refusals[0];
  if (!issue) return mdx;
  const reason = 'reason' in issue ? issue.reason : issue.message;
  const line = mdx.split('\n')[issue.line - 1]?.trim().slice(0, 120) ?? '';
  throw new Error(`The text came out as MDX that does not hold: ${reason} (at “${line}”)`);
}
