import { Hash, Liquid, type TagToken, Tokenizer, TokenKind, type TopLevelToken } from 'liquidjs';
import type { Notes } from '../notes';
import type { Mask } from '../text/mask';
import { asCode } from '../text/section';
import { type IncludeScope, knownIncludes } from './includes';

interface Context extends IncludeScope {
  mask: Mask;
  notes: Notes;
  line: (piece: string) => number | undefined;
  site: Readonly<Record<string, unknown>>;
}

/** Characters of a template, milliseconds of a rendering, and objects that filters make. */
const LIMITS = { parseLimit: 1e6, renderLimit: 2000, memoryLimit: 1e6 };

const NEW_NAMES = new Set(['assign', 'capture', 'for', 'tablerow', 'increment', 'decrement']);
const isTag = (token: TopLevelToken): token is TagToken => 'name' in token;

/** `{% include name key=value %}`, `{% post_url name %}`, `{% link path %}` and filters of Jekyll. */
function createEngine({ page, handles, notes, line, mask }: Context): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    strictFilters: true,
    strictVariables: false,
    jekyllInclude: true,
    ownPropertyOnly: true,
  });
  engine.registerTag('include', {
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
      if (render) return render(args, { page, handles });
      notes.add(
        'person',
        own.source,
        'no include that is known; its tag stays, as code',
        line(own.source),
      );
      return mask.keep(asCode(own.source));
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

function keepAsText(piece: string, what: string, { mask, notes, line }: Context): string {
  notes.add('person', piece, `${what} that is known; it stays, as code`, line(piece));
  return mask.keep(asCode(piece));
}
