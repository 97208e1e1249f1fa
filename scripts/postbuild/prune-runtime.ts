const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*\brel="preload"[^>]*\bas="script"[^>]*>/g;
const BOUNDARY = /<!--\/?\$[!?]?-->/g;

/** Whether a script belongs to Next's client runtime: its chunks, its start, its payload. */
function isRuntime(attributes: string, code: string): boolean {
  const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
  if (source !== undefined) return source.includes('/_next/static/');
  if (/\bid="_R_"/.test(attributes)) return true;
  return attributes.trim() === '' && /^\(?self\.__next_f\b/.test(code);
}

const DATA_TYPE = /\btype="(?!module"|text\/javascript")/;
const CHUNK_LINK = /<link\b[^>]*\bhref="[^"]*\/_next\/static\/[^"]*\.js"[^>]*>/;

/** What would still load or run a part of the runtime; text about it, as in an article, does not. */
function leftover(html: string): string | undefined {
  for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
    if (DATA_TYPE.test(attributes)) continue;
    const found = /\/_next\/static\/[^"]*/.exec(attributes) ?? /self\.__next_f/.exec(code);
    if (found) return found[0];
  }
  return CHUNK_LINK.exec(html)?.[0];
}

/**
 * Takes Next's client runtime and its inline payload out of a page that has no client component,
 * and leaves every other script where it is.
 * @param html as Next wrote it
 * @param name the page's file, for messages
 * @throws when the page is not what this version of Next writes, so that nothing breaks in silence
 */
export function pruneRuntime(html: string, name: string): string {
  let removed = 0;
  const pruned = html
    .replace(SCRIPT, (script, attributes: string, code: string) => {
      if (!isRuntime(attributes, code)) return script;
      removed += 1;
      return '';
    })
    .replace(SCRIPT_PRELOAD, (link) => (link.includes('/_next/static/') ? '' : link))
    .replace(BOUNDARY, '');
  if (removed === 0) throw new Error(`${name}: no client runtime was found to remove.`);
  const rest = leftover(pruned);
  if (rest) throw new Error(`${name}: a part of the client runtime is left: ${rest}`);
  return pruned;
}
