import { type CssNode, parse, type Rule, walk } from 'css-tree';
import { type Dashes, declaredDashes, isPlain } from './svg-dashes';
import { type Reference, refersTo } from './svg-styles';

/** What a rule of a style sheet is matched against. */
interface Target {
  name: string;
  id?: string;
  classes: readonly string[];
}

/** A rule of a style sheet, as far as it makes elements draw more. */
export interface StyleRule {
  /** Whether it may apply to an element: never false where it does apply. */
  matches(target: Target): boolean;
  references: readonly Reference[];
  /** How many filters it applies. */
  filters: number;
  dashes: Dashes;
}

/** Whether a part of a selector may match; what depends on more than the element itself does. */
function mayMatch(part: CssNode, { name, id, classes }: Target): boolean {
  if (part.type === 'TypeSelector') return /[*|]/.test(part.name) || part.name === name;
  if (part.type === 'ClassSelector') return classes.includes(part.name);
  return part.type !== 'IdSelector' || part.name === id;
}

/** The parts of each selector that are about the element itself: those after its last combinator. */
function lastParts(rule: Rule): CssNode[][] | undefined {
  if (rule.prelude.type !== 'SelectorList') return undefined;
  return rule.prelude.children.toArray().map((selector) => {
    const parts = selector.type === 'Selector' ? selector.children.toArray() : [];
    const last = parts.map(({ type }) => type).lastIndexOf('Combinator');
    return parts.slice(last + 1);
  });
}

/** The rules of a style sheet that make elements draw more. */
export function styleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  walk(parse(css, { context: 'stylesheet' }), function (node) {
    if (node.type !== 'Declaration') return;
    const references = refersTo(node);
    let filters = 0;
    walk(node, (part) => {
      if (part.type === 'Function' && /^(?:blur|drop-shadow)$/i.test(part.name)) filters += 1;
    });
    const dashes = declaredDashes(node);
    if (references.length + filters === 0 && isPlain(dashes)) return;
    // Any element may run an animation.
    const animated = /keyframes$/i.test(this.atrule?.name ?? '');
    const selectors = animated || !this.rule ? undefined : lastParts(this.rule);
    const matches = (target: Target) =>
      selectors?.some((parts) => parts.every((part) => mayMatch(part, target))) ?? true;
    rules.push({ matches, references, filters, dashes });
  });
  return rules;
}
