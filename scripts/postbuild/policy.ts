import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { BASE_CSP } from '@/lib/http-headers';
import { eachElement, headOf } from './html';

/** What a page loads from other hosts when a reader asks for it, by the element that does it. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  'video-embed': ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'],
  'post-comments': ['https://giscus.app'],
};

const CODE_TYPES = ['', 'module', 'text/javascript', 'speculationrules'];

/** Whether a browser runs a script; data such as JSON-LD is not run. */
export const isCode = ({ properties }: Element): boolean =>
  CODE_TYPES.includes(String(properties.type ?? ''));

/** The hashes of a page's inline scripts, as a policy names them (CSP, section 6.7.3), each once. */
export function inlineHashes(tree: Root): string[] {
  const hashes = new Set<string>();
  eachElement(tree, (element) => {
    if (element.tagName !== 'script' || element.properties.src || !isCode(element)) return;
    hashes.add(`'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`);
  });
  return [...hashes];
}

/** The other hosts that a page's frames and forms use. */
function hostsOf(tree: Root): { frames: string[]; forms: string[] } {
  const frames = new Set<string>();
  const forms = new Set<string>();
  eachElement(tree, ({ tagName, properties }) => {
    for (const host of FRAMES[tagName] ?? []) frames.add(host);
    const action = String(properties.action ?? '');
    if (tagName === 'form' && action.startsWith('https:')) forms.add(new URL(action).origin);
  });
  return { frames: [...frames], forms: [...forms] };
}

/** What a page's policy depends on besides its markup. */
export interface PolicySettings {
  /** Whether React hydrates the page: Next makes scripts from text there. */
  runtime?: boolean;
  /** The address of the script that counts visits. */
  analytics?: string;
}

/** Text becomes code nowhere: no policy may be made that would allow it. */
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/**
 * The Content Security Policy of a page (CSP Level 3, Trusted Types): its own scripts and those
 * inline ones that it was built with, nothing evaluated, no style attribute, no other host but
 * that which counts visits and for frames that its reader opens.
 */
export function pagePolicy(tree: Root, { runtime, analytics }: PolicySettings = {}): string {
  const { frames, forms } = hostsOf(tree);
  const counter = analytics ? [new URL(analytics).origin] : [];
  const list = (...sources: string[]): string => sources.join(' ');
  return [
    "default-src 'self'",
    list("script-src 'self'", ...inlineHashes(tree), ...counter),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    list("connect-src 'self'", ...counter),
    list('frame-src', ...(frames.length > 0 ? frames : ["'none'"])),
    "object-src 'none'",
    "base-uri 'none'",
    list("form-action 'self'", ...forms),
    ...(runtime ? [] : TRUSTED_TYPES),
  ].join('; ');
}

const SCRIPTS_AT_MOST = 20;

/**
 * What all files of a site together may run, for a header: the scripts of its pages by hash. Interactive
 * pages have too many to name them for all; then only the pages' own policies name scripts.
 * @param hashes those of the inline scripts of all pages
 */
export function sitePolicy(hashes: ReadonlySet<string>, { analytics }: PolicySettings): string {
  const counter = analytics ? [new URL(analytics).origin] : [];
  const scripts = ["script-src 'self'", ...[...hashes].sort(), ...counter].join(' ');
  return [...BASE_CSP, ...(hashes.size > SCRIPTS_AT_MOST ? [] : [scripts])].join('; ');
}

function refusedAttribute({ tagName, properties }: Element): string | undefined {
  const name = Object.keys(properties).find((key) => key === 'style' || /^on[A-Z]/.test(key));
  return name && `<${tagName}> has a ${name.toLowerCase()} attribute, which the policy refuses.`;
}

/**
 * Writes a page's policy into its head, before anything that it governs.
 * @param file the page's file, for messages
 * @throws when the page has a style attribute or an inline handler, which the policy refuses
 */
export function addPolicy(tree: Root, file: string, settings?: PolicySettings): void {
  eachElement(tree, (element) => {
    const refused = refusedAttribute(element);
    if (refused) throw new Error(`${file}: ${refused}`);
  });
  const { children } = headOf(tree);
  const charset = children.findIndex(
    (child) => child.type === 'element' && child.properties.charSet !== undefined,
  );
  children.splice(charset + 1, 0, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content: pagePolicy(tree, settings) },
    children: [],
  });
}
