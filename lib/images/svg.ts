import { SaxesParser, type SaxesTagNS } from 'saxes';
import { findEmails } from '../emails';
import type { Explanation, Position } from '../problem';
import { BIDI_CONTROLS, codePoint } from '../xml-characters';
import { MAX_DASHES } from './svg-dashes';
import { elementIssue, isDrawn } from './svg-elements';
import { type StyleRule, styleRules } from './svg-rules';
import { drawnSize, EMPTY_PART, MAX_DRAWN, type Part, toPart } from './svg-size';
import { findStyleIssue } from './svg-styles';

/** The parser needs ever longer for each further one. */
const MAX_DEPTH = 200;
const REMOVE = 'Remove it: only shapes and text are allowed in drawings.';
const LONGER_DASHES =
  'Write longer ones as plain numbers, such as stroke-dasharray="4 2", without vector-effect.';
const EXPORT =
  'Export it again as plain SVG, or write special characters in the text as &amp; and &lt;.';

/**
 * Finds the first thing in a drawing that runs or loads something when the drawing is opened by
 * itself, that keeps a browser busy for minutes, or that names an email address. The drawing is
 * read as XML, as browsers read it, with the names of its namespaces; elements, functions and
 * rules are allowed by name.
 * @returns undefined when it is harmless
 */
export function findSvgIssue(markup: string): (Position & Explanation) | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let issue: ReturnType<typeof findSvgIssue>;
  let start = { line: 1, column: 1 };
  const open: Array<Part & { tag: SaxesTagNS; text: string; start: typeof start }> = [];
  const root: Part = { ...EMPTY_PART, children: [] };
  const rules: StyleRule[] = [];
  const here = () => ({ line: parser.line, column: parser.column + 1 });
  const refuse = (what: string | undefined, place = here(), fix = REMOVE): void => {
    if (what === undefined) return;
    issue = { ...place, message: `The drawing has ${what}.`, fix };
    throw issue;
  };
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    issue = { ...here(), message: `The drawing is not valid XML: ${reason}.`, fix: EXPORT };
    throw issue;
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(?:utf-8|us-ascii)$/i.test(encoding)) refuse(`the encoding ${encoding}`);
  });
  parser.on('doctype', (text) => refuse(text.includes('[') ? 'a document type' : undefined));
  const refuseMail = (text: string, place?: typeof start): void => {
    const mail = findEmails(text)[0]?.address.replace(/^(.).*@/, '$1…@');
    refuse(mail && `the email address "${mail}"`, place, 'Remove it, or link to a profile.');
    const hidden = BIDI_CONTROLS.exec(text)?.[0];
    refuse(hidden && `the hidden character ${codePoint(hidden)}, which reverses text`, place);
  };
  parser.on('comment', (text) => refuseMail(text));
  parser.on('processinginstruction', ({ target }) => refuse(`an instruction <?${target}`));
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', (opened) => {
    const tag = opened as SaxesTagNS;
    refuse(open.length >= MAX_DEPTH ? `elements nested over ${MAX_DEPTH} deep` : undefined, start);
    refuse(elementIssue(tag), start);
    for (const { local, value } of Object.values(tag.attributes)) {
      if (local !== 'href' && local !== 'src') refuseMail(value, start);
    }
    refuse(open.at(-1)?.tag.local === 'style' ? `<${tag.local}> in its styles` : undefined, start);
    const part = toPart(tag);
    (open.at(-1) ?? root).children.push(part);
    open.push(Object.assign(part, { tag, text: '', start }));
  });
  // A browser joins the text of an element over comments and CDATA sections before it reads it.
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed || !isDrawn(closed.tag)) return;
    if (closed.tag.local === 'style') {
      refuse(findStyleIssue(closed.text, 'stylesheet'), closed.start);
      rules.push(...styleRules(closed.text));
      return;
    }
    refuseMail(closed.text, closed.start);
    // The parts of a text, such as <tspan>, are read as one.
    const parent = open.at(-1);
    if (/^(?:text|tspan|textPath|a)$/.test(closed.tag.local)) closed.letters = closed.text.length;
    if (parent && /^(?:tspan|textPath|a)$/.test(closed.tag.local)) parent.text += closed.text;
  });
  try {
    parser.write(markup.replace(/^\uFEFF/, '')).close();
    const { elements, dashes } = drawnSize(root, rules);
    const top = { line: 1, column: 1 };
    if (elements > MAX_DRAWN) refuse(`parts that draw one another over ${MAX_DRAWN} times`, top);
    // Without a length, there may be no end of them.
    if (!(dashes <= MAX_DASHES)) refuse(`over ${MAX_DASHES} dashes to draw`, top, LONGER_DASHES);
  } catch (error) {
    if (error !== issue) throw error;
  }
  return issue;
}
