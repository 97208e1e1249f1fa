import { createHash } from 'node:crypto';

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
function inlineHashes(html: string): string[] {
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

/**
 * The Content Security Policy of a page (CSP Level 3): its own scripts and those inline ones that
 * it was built with, nothing evaluated, no style attribute, no other host but for frames that
 * its reader opens. WebAssembly is allowed for the search.
 */
export function pagePolicy(html: string): string {
  const frames = FRAMES.flatMap(([element, hosts]) => (html.includes(element) ? hosts : []));
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${inlineHashes(html).join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...formHosts(html)].join(' '),
  ].join('; ');
}

/**
 * Writes a page's policy into its head, before anything that it governs.
 * @throws when the page has no place for it, or carries what no policy of ours allows
 */
export function addPolicy(html: string, name: string): string {
  const forbidden = /<[a-z][^>]*?\s(style|on[a-z]+)=["']/i.exec(html.replace(SCRIPT, ''));
  if (forbidden)
    throw new Error(
      `${name}: ${forbidden[0]} has a ${forbidden[1]} attribute, which the policy refuses.`,
    );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html).replaceAll('"', '&quot;')}"/>`;
  const result = html.replace(/<meta charSet="utf-8"\/>/, (charset) => `${charset}${meta}`);
  if (result === html) throw new Error(`${name}: no <meta charset> to put the policy behind.`);
  return result;
}
