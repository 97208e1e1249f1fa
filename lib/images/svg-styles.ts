import { type CssNode, type Declaration, parse, walk } from 'css-tree';

const RULES = /^(?:charset|font-face|keyframes|layer|media|supports|-webkit-keyframes)$/;
const FUNCTIONS = new Set(
  [
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix var calc min max clamp abs round',
    'url translate translatex translatey translate3d rotate rotatex rotatey rotatez rotate3d scale',
    'scalex scaley scale3d skew skewx skewy matrix matrix3d perspective cubic-bezier steps linear',
    'blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia',
    'polygon circle ellipse inset local format',
  ].flatMap((line) => line.split(' ')),
);

/** A part of the drawing that a property such as `fill`, or an attribute such as `href`, names. */
export interface Reference {
  property: string;
  id: string;
}

/** The id that a fragment names: `#%61` is `#a`. */
export function idOf(fragment: string): string {
  const id = fragment.trim().replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

const REFERENCE = /url\(\s*["']?#([^"')]+)/gi;

/** The parts that a declaration names. */
export function refersTo(node: Declaration): Reference[] {
  const found: Reference[] = [];
  walk(node, (part) => {
    if (part.type !== 'Url' || !part.value.startsWith('#')) return;
    found.push({ property: node.property.toLowerCase(), id: idOf(part.value) });
  });
  return found;
}

export function declarationsOf(style: string): Declaration[] {
  const found: Declaration[] = [];
  walk(parse(style, { context: 'declarationList' }), (node) => {
    if (node.type === 'Declaration') found.push(node);
  });
  return found;
}

/** The parts that a presentation attribute names. */
export const namedIn = (property: string, value: string): Reference[] =>
  [...value.matchAll(REFERENCE)].map(([, id = '']) => ({ property, id: idOf(id) }));

/** The reason why a piece of parsed CSS is not allowed. */
function issueOf(node: CssNode): string | undefined {
  if (node.type === 'Atrule' && !RULES.test(node.name.toLowerCase())) return `@${node.name}`;
  if (node.type === 'Function' && !FUNCTIONS.has(node.name.toLowerCase())) return `${node.name}()`;
  if (node.type === 'Url' && !node.value.trim().startsWith('#'))
    return `a link to ${node.value.slice(0, 40)}`;
  // A variable takes its value wherever it is used, which no rule tells.
  if (node.type === 'Declaration' && node.property.startsWith('--') && refersTo(node).length > 0) {
    return `a reference in ${node.property}`;
  }
  // What the parser could not read, browsers may read in another way.
  if (node.type === 'Raw' && /[@(\\]/.test(node.value)) {
    return `styles that can't be read: ${node.value.trim().slice(0, 40)}`;
  }
  return undefined;
}

/**
 * Finds the first thing in a piece of CSS that loads something. Functions and rules are allowed by
 * name, so that a new one such as `image-set()` is refused until it is known.
 * @param context `stylesheet` for the text of `<style>`, `declarationList` for a `style` attribute,
 * `value` for a presentation attribute
 */
export function findStyleIssue(
  css: string,
  context: 'stylesheet' | 'declarationList' | 'value',
): string | undefined {
  if (css.includes('\\')) return 'a backslash in its styles';
  let issue: string | undefined;
  try {
    walk(parse(css, { context, parseCustomProperty: true }), (node) => {
      issue ??= issueOf(node);
    });
  } catch {
    return `styles that can't be read: ${css.trim().slice(0, 40)}`;
  }
  return issue;
}
