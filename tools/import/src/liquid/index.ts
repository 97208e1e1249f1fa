import { Hash, Liquid, type TagToken, Tokenizer, TokenKind, type TopLevelToken } from 'liquidjs';
import type { Notes } from '../notes';
import type { SiteKind } from '../source/detect';
import type { Template } from '../source/templates';
import type { Mask } from '../text/mask';
import { asCode } from '../text/section';
import { featureRow, type IncludeScope, knownIncludes, namesField } from './includes';

interface Context extends IncludeScope {
  mask: Mask;
  notes: Notes;
  line: (piece: string) => number | undefined;
  site: Readonly<Record<string, unknown>>;
  template: Template;
  kind: SiteKind;
}

/** Characters of a template, milliseconds of a rendering, and objects that filters make. */
const LIMITS = { parseLimit: 1e6, renderLimit: 2000, memoryLimit: 1e6 };

/** Includes within one another, which may go round in a circle. */
const DEEPEST = 10;

const NEW_NAMES = new Set(['assign', 'capture', 'for', 'tablerow', 'increment', 'decrement']);
const isTag = (token: TopLevelToken): token is TagToken => 'name' in token;

/** `{% include name key=value %}`, `{% post_url name %}`, `{% link path %}` and filters of Jekyll. */
function createEngine({ page, handles, notes, line, mask, template }: Context): Liquid {
  let depth = 0;
  const engine = new Liquid({
    ...LIMITS,
    strictFilters: true,
    strictVariables: false,
    jekyllInclude: true,
    ownPropertyOnly: true,
  });
  const include: Parameters<Liquid['registerTag']>[1] = {
    parse(token) {
      const words = token.args.trim();
      const name = /^\S*/.exec(words)?.[0] ?? '';
      const hash = new Hash(words.slice(name.length), '=');
      Object.assign(this, { name, hash, source: token.getText() });
    },
    *render(context): Generator<unknown, string, Record<string, unknown>> {
      const own = this as unknown as { name: string; hash: Hash; source: string };
      const args = yield own.hash.render(context);
      const known = own.name.replace(/^.*\//, '').replace(/\.\w+$/, '');
      const render = Object.hasOwn(knownIncludes, known) ? knownIncludes[known] : undefined;
      const scope = { page, handles };
      if (render) return render(args, scope);
      if (namesField(args, scope)) return featureRow(args, scope);
      const text = depth < DEEPEST ? template(own.name) : undefined;
      if (text !== undefined) {
        depth++;
        context.push({ include: args });
        const shown = yield engine.renderer.renderTemplates(engine.parse(text), context);
        context.pop();
        depth--;
        notes.add(
          'changed',
          own.source,
          'what its template shows is in its place',
          line(own.source),
        );
        const html = String(shown).trim();
        return /\n|<(?:div|figure|h[1-6]|ol|p|section|table|ul)\b/.test(html)
          ? `\n\n${html}\n\n`
          : html;
      }
      const why = 'no include that is known; its tag stays, as code';
      notes.add('person', own.source, why, line(own.source));
      return mask.keep(asCode(own.source));
    },
  };
  engine.registerTag('include', include);
  engine.registerTag('include_cached', include);
  engine.registerTag('gist', {
    parse(token) {
      Object.assign(this, { target: token.args.trim().split(/\s+/)[0] });
    },
    render() {
      return `<https://gist.github.com/${(this as unknown as { target: string }).target}>`;
    },
  });
  for (const tag of ['post_url', 'link']) {
    engine.registerTag(tag, {
      parse(token) {
        Object.assign(this, { target: addressOf(token.args.trim()) });
      },
      render() {
        return (this as unknown as { target: string }).target;
      },
    });
  }
  for (const filter of ['relative_url', 'absolute_url', 'markdownify']) {
    engine.registerFilter(filter, (value: unknown) => String(value ?? ''));
  }
  return engine;
}

/** The address behind the path of a file: that of a page for a text, its own for any other. */
function addressOf(path: string): string {
  if (!/(?:^|\/)_posts\/|(?:^|\/)[^./]+$|\.(?:md|markdown|html)$/.test(path))
    return `/${path.replace(/^\/+/, '')}`;
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return `/blog/${name.replace(/^\d{4}-\d{2}-\d{2}-/, '')}.html`;
}

/** Whether an engine can read a tag: by its name, or as a part of a block that it knows. */
function isKnown(engine: Liquid, name: string): boolean {
  const block = name.startsWith('end') ? name.slice(3) : name;
  return block in engine.tags || /^(?:else|elsif|when)$/.test(name);
}

/**
 * Renders Jekyll's Liquid outside code. What nobody knows stays as text, and is noted.
 * @param text Markdown whose code is masked
 */
export function renderLiquid(text: string, context: Context): string {
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
  { notes, line }: Context,
): void {
  const list = /^\s*[\w-]+\s+in\s+([\w.-]+)/.exec(args)?.[1] ?? '';
  if (name !== 'for' || own.includes(firstWord(list)) || hasValue(engine, list, scope)) return;
  const why = 'a list that the old site made itself; make it again here';
  notes.add('person', `{% for ${args} %}`, why, line(args));
}

function keepAsText(piece: string, what: string, { mask, notes, line, kind }: Context): string {
  // To Hugo, a template in a text is text.
  if (kind === 'hugo') return mask.keep(piece);
  notes.add('person', piece, `${what} that is known; it stays, as code`, line(piece));
  return mask.keep(asCode(piece));
}
