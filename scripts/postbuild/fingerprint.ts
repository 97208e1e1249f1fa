import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Browser modules under their final names. */
export interface Modules {
  /** `/assets/js/site.js` → `/assets/js/site.1a2b3c4d.js` */
  names: ReadonlyMap<string, string>;
  /** Final name → value for an `integrity` attribute. */
  integrity: ReadonlyMap<string, string>;
}

const FOLDER = 'assets/js';

/** Puts final names into a text wherever it names a module. */
function rename(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

/** Modules in such an order that each comes after those it names. */
function byDependency(texts: ReadonlyMap<string, string>): string[] {
  const order: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      throw new Error(`Modules name each other in a ring: ${trail.join(', ')}`);
    if (order.includes(path)) return;
    for (const other of texts.keys()) {
      if (other !== path && texts.get(path)?.includes(other)) visit(other, [...trail, path]);
    }
    order.push(path);
  };
  for (const path of texts.keys()) visit(path, []);
  return order;
}

/**
 * Gives each browser module a name made of its content, so that it can be cached for ever and a
 * page never meets a module of another build.
 * @param out the built site
 */
export function fingerprintModules(out: string): Modules {
  const folder = join(out, FOLDER);
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.js'))
    : [];
  const texts = new Map(
    files.sort().map((file) => [`/${FOLDER}/${file}`, readFileSync(join(folder, file), 'utf8')]),
  );
  const names = new Map<string, string>();
  const integrity = new Map<string, string>();
  for (const path of byDependency(texts)) {
    const text = rename(texts.get(path) ?? '', names);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const name = path.replace(/\.js$/, `.${hash}.js`);
    writeFileSync(join(out, path), text);
    renameSync(join(out, path), join(out, name));
    names.set(path, name);
    integrity.set(name, `sha384-${createHash('sha384').update(text).digest('base64')}`);
  }
  return { names, integrity };
}

/** A page that asks for the modules under their final names, with their integrity. */
export function applyModules(html: string, { names, integrity }: Modules): string {
  return rename(html, names).replace(/(<script\b[^>]*\bsrc="([^"]+)")/g, (tag, _, path: string) => {
    const value = integrity.get(path);
    return value ? `${tag} integrity="${value}"` : tag;
  });
}
