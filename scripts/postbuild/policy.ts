import { createHash } from 'node:crypto';
import { POLICY_OF_ALL } from '@/lib/http-headers';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** What a page loads from other hosts once its reader asks for it, by the element that does it. */
const FRAMES: ReadonlyArray<[element: string, hosts: readonly string[]]> = [
  ['<video-embed', ['https://www.youtube-nocookie.com', 'https://player.vimeo.com']],
  ['<post-comments', ['https://giscus.app']],
];

/** Whether a script without an address is run; data such as JSON-LD is not. */
function isRun(attributes: string): boolean {
  const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return /^(?:|module|text\/javascript|speculationrules)$/.test(type);
}

/** The hashes of the inline scripts of a page, as a policy names them, each once. */
export function inlineHashes(html: string): string[] {
  const hashes = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && isRun(attributes))
    .map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [...new Set(hashes)];
}

/** The hosts to which the forms of a page are sent, beside this site. */
function formHosts(html: string): string[] {
  const actions = [...html.matchAll(/<form\b[^>]*?\saction="(https:[^"]+)"/g)];
  return [...new Set(actions.map(([, action = '']) => new URL(action).origin))];
}

/** What a page's policy depends on besides its markup. */
export interface PolicySettings {
  /** Whether Next's client runs on the page: it makes scripts from text, by its own rules. */
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
export function pagePolicy(html: string, { runtime, analytics }: PolicySettings = {}): string {
  const frames = FRAMES.flatMap(([element, hosts]) => (html.includes(element) ? hosts : []));
  const counter = analytics ? [new URL(analytics).origin] : [];
  const list = (...sources: string[]): string => sources.join(' ');
  return [
    "default-src 'self'",
    list("script-src 'self'", ...inlineHashes(html), ...counter),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    list("connect-src 'self'", ...counter),
    list('frame-src', ...(frames.length > 0 ? frames : ["'none'"])),
    "object-src 'none'",
    "base-uri 'none'",
    list("form-action 'self'", ...formHosts(html)),
    ...(runtime ? [] : TRUSTED_TYPES),
  ].join('; ');
}

const SCRIPTS_AT_MOST = 20;

/**
 * What all files of a site together may run, for a header: the scripts of its pages by hash. Pages
 * that run Next's client carry too many of their own to name them for all; then the pages' own
 * policies stand alone.
 * @param hashes those of the inline scripts of all pages
 */
export function sitePolicy(hashes: ReadonlySet<string>, { analytics }: PolicySettings): string {
  const counter = analytics ? [new URL(analytics).origin] : [];
  const scripts = ["script-src 'self'", ...[...hashes].sort(), ...counter].join(' ');
  return [...POLICY_OF_ALL, ...(hashes.size > SCRIPTS_AT_MOST ? [] : [scripts])].join('; ');
}

/**
 * Writes a page's policy into its head, before anything that it governs.
 * @throws when the page has no place for it, or carries what no policy of ours allows
 */
export function addPolicy(html: string, name: string, settings?: PolicySettings): string {
  const forbidden = /<[a-z][^>]*?\s(style|on[a-z]+)=["']/i.exec(html.replace(SCRIPT, ''));
  if (forbidden)
    throw new Error(
      `${name}: ${forbidden[0]} has a ${forbidden[1]} attribute, which the policy refuses.`,
    );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html, settings).replaceAll('"', '&quot;')}"/>`;
  const result = html.replace(/<meta charSet="utf-8"\/>/, (charset) => `${charset}${meta}`);
  if (result === html) throw new Error(`${name}: no <meta charset> to put the policy behind.`);
  return result;
}
