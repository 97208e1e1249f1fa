import type { SaxesTagNS } from 'saxes';
import { decodeAddress } from '../emails';
import { MAX_PIXELS } from './formats';
import { readHeader } from './header';
import { findStyleIssue } from './svg-styles';

const SVG = 'http://www.w3.org/2000/svg';
const FOREIGN = /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|1998\/Math\/MathML)$/;
/** The elements of SVG 2 that draw, describe or animate, in its own spelling. */
const ELEMENTS = new Set(
  [
    'svg g defs symbol use switch a view title desc metadata style',
    'path rect circle ellipse line polyline polygon image text tspan textPath tref',
    'linearGradient radialGradient stop pattern clipPath mask marker filter',
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting',
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR',
    'feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight',
    'feSpecularLighting feSpotLight feTile feTurbulence',
    'animate animateColor animateMotion animateTransform mpath set',
  ].flatMap((line) => line.split(' ')),
);
const ANIMATION = /^(?:set|animate\w*)$/;
/** What loads or runs something, what a rule of styles may depend on, and what costs time. */
const NOT_ANIMATED =
  /href|^on|^(?:class|id|style|order|radius|numOctaves|stdDeviation|stroke-dasharray|vector-effect)$/i;
/** The highest values of what a filter computes for every pixel. */
const COSTS: Readonly<Record<string, readonly [name: string, most: number]>> = {
  feConvolveMatrix: ['order', 9],
  feMorphology: ['radius', 50],
  feTurbulence: ['numOctaves', 10],
  feGaussianBlur: ['stdDeviation', 200],
  feDropShadow: ['stdDeviation', 200],
};

/** A picture of pixels that a drawing contains. */
const PICTURE = /^data:image\/(?:png|jpeg|webp|gif);base64,(.*)$/is;

/** Why an address is not that of a part of the drawing, or of a picture that it contains. */
function addressIssue(address: string): string | undefined {
  const shown = address.trim();
  if (shown.startsWith('#')) return undefined;
  const [, data] = PICTURE.exec(shown) ?? [];
  if (data === undefined) return `a link to ${shown.slice(0, 40)}`;
  // Browsers decode the address before the picture.
  const header = readHeader(Buffer.from(decodeAddress(data), 'base64'));
  if (!header) return 'a picture that can’t be read';
  return header.width * header.height > MAX_PIXELS ? 'a picture of too many pixels' : undefined;
}

/** Whether a filter would keep a browser busy. */
function exceeds(element: string, name: string, value: string): boolean {
  const [cost, most] = (Object.hasOwn(COSTS, element) && COSTS[element]) || ['', 0];
  return name === cost && value.split(/[\s,]+/).some((number) => Number(number) > most);
}

/** Attributes of text, which hold no styles. */
const TEXT = /^(?:id|class|d|points|lang|title|name|role|aria-.*|data-.*)$/;

/** Whether an element is drawn; those of other namespaces are notes of drawing programs. */
export const isDrawn = ({ uri }: Pick<SaxesTagNS, 'uri'>): boolean => uri === SVG || uri === '';

/** The reason why an element or one of its attributes is not allowed in a drawing. */
export function elementIssue(tag: SaxesTagNS): string | undefined {
  const { uri, local, attributes } = tag;
  if (FOREIGN.test(uri) || (isDrawn(tag) && !ELEMENTS.has(local))) return `<${local}>`;
  for (const { local: name, name: full, uri: space, value } of Object.values(attributes)) {
    if (/^on/i.test(name)) return `an event handler on <${local}>`;
    if (full === 'xml:base') return 'xml:base';
    const unsafe = /^(?:href|src)$/i.test(name) ? addressIssue(value) : undefined;
    if (unsafe) return unsafe;
    if (ANIMATION.test(local) && name === 'attributeName' && NOT_ANIMATED.test(value)) {
      return `an animation of ${value} on <${local}>`;
    }
    if (exceeds(local, name, value)) return `${name}="${value.slice(0, 40)}" on <${local}>`;
    // Attributes of drawing programs hold paths of files; those of SVG itself hold styles.
    if (space !== '' || TEXT.test(name)) continue;
    if (!/[(\\@]/.test(value) && name !== 'style') continue;
    // The steps of an animation are parted by semicolons.
    const issue =
      name === 'style'
        ? findStyleIssue(value, 'declarationList')
        : value
            .split(';')
            .map((step) => findStyleIssue(step, 'value'))
            .find(Boolean);
    if (issue) return issue;
    // It would apply to the element around it, and to all within that.
    if (ANIMATION.test(local) && /url\(/i.test(value))
      return `an animation of references on <${local}>`;
  }
  return undefined;
}
