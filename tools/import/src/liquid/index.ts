import { type Liquid, type TagToken, Tokenizer, TokenKind, type TopLevelToken } from 'liquidjs';
import { asCode } from '../text/section';
import { createEngine, type LiquidContext } from './engine';

const NEW_NAMES = new Set(['assign', 'capture', 'for', 'tablerow', 'increment', 'decrement']);
const isTag = (token: TopLevelToken): token is TagToken => 'name' in token;

/** Whether an engine can read a tag: by its name, or as a part of a block that it knows. */
function isKnown(engine: Liquid, name: string): boolean {
  const block = name.startsWith('end') ? name.slice(3) : name;
  return block in engine.tags || /^(?:else|elsif|when)$/.test(name);
}

/**
 * Renders Jekyll's Liquid outside code. What nobody knows stays as text, and is noted.
 * @param text Markdown whose code is masked
 */
export function renderLiquid(text: string, context: LiquidContext): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  const engine = createEngine(context);
  const scope = { page: context.page, site: context.site };
  try {
    const tokens = new Tokenizer(text).readTopLevelTokens();
    const own = tokens.flatMap((token) =>
      isTag(token) && NEW_NAMES.has(token.name) ? [firstWord(token.args)] : [],
    );
    const source = tokens.map((token) => {
      const piece = token.getText();
      if (isTag(token)) {
        noteList(token, engine, scope, own, context);
        return isKnown(engine, token.name) ? piece : keepAsText(piece, 'no tag', context);
      }
      if (token.kind !== TokenKind.Output) return piece;
      const inner = (token as TopLevelToken & { content: string }).content.trim();
      if ([...own, 'forloop'].includes(firstWord(inner))) return piece;
      return hasValue(engine, inner, scope)
        ? piece
        : keepAsText(piece, 'no variable or filter', context);
    });
    return String(engine.parseAndRenderSync(source.join(''), scope));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    context.notes.add('person', 'Liquid', `could not be read (${reason}); all of it stays as text`);
    return text;
  }
}

const firstWord = (text: string): string => /^\s*([\w-]*)/.exec(text)?.[1] ?? '';

function hasValue(engine: Liquid, expression: string, scope: object): boolean {
  try {
    const value: unknown = engine.evalValueSync(expression, scope);
    return value !== undefined && value !== null;
  } catch {
    return false;
  }
}

/** A list that the old site made of its posts and pages is empty here: that has to be said. */
function noteList(
  { name, args }: TagToken,
  engine: Liquid,
  scope: object,
  own: readonly string[],
  { notes, line }: LiquidContext,
): void {
  const list = /^\s*[\w-]+\s+in\s+([\w.-]+)/.exec(args)?.[1] ?? '';
  if (name !== 'for' || own.includes(firstWord(list)) || hasValue(engine, list, scope)) return;
  const why = 'a list that the old site made itself; make it again here';
  notes.add('person', `{% for ${args} %}`, why, line(args));
}

function keepAsText(
  piece: string,
  what: string,
  { mask, notes, line, kind }: LiquidContext,
): string {
  // To Hugo, a template in a text is text.
  if (kind === 'hugo') return mask.keep(piece);
  notes.add('person', piece, `${what} that is known; it stays, as code`, line(piece));
  return mask.keep(asCode(piece));
}
