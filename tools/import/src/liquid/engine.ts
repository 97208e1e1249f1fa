import { Hash, Liquid } from 'liquidjs';
import type { Notes } from '../notes';
import type { SiteKind } from '../source/detect';
import type { Template } from '../source/templates';
import type { Mask } from '../text/mask';
import { asCode } from '../text/section';
import { featureRow, type IncludeScope, knownIncludes, namesField } from './includes';

/** What Liquid asks of the document that it is in. */
export interface LiquidContext extends IncludeScope {
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

/** `{% include name key=value %}`, `{% post_url name %}`, `{% link path %}` and filters of Jekyll. */
export function createEngine({
  page,
  handles,
  notes,
  line,
  mask,
  template,
}: LiquidContext): Liquid {
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
  for (const [tag, ending] of [
    ['post_url', '.md'],
    ['link', ''],
  ] as const) {
    engine.registerTag(tag, {
      parse(token) {
        const path = token.args.trim().replace(/^\/+/, '');
        Object.assign(this, { target: `/${path}${ending}` });
      },
      render() {
        return (this as unknown as { target: string }).target;
      },
    });
  }
  // Several lines may be blocks, which the Markdown around them has to read as such.
  engine.registerFilter('markdownify', (value: unknown) => {
    const text = String(value ?? '');
    return text.includes('\n') ? `\n\n<div markdown="1">\n\n${text}\n\n</div>\n\n` : text;
  });
  for (const filter of ['relative_url', 'absolute_url']) {
    engine.registerFilter(filter, (value: unknown) => String(value ?? ''));
  }
  return engine;
}
