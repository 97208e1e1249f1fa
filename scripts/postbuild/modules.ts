import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { eachElement } from './html';
import { isRuntimeScript } from './next-output';

/** Browser modules under their final names, from the root of the site. */
export interface Modules {
  /** `/assets/js/site.js` → `/assets/js/site.1a2b3c4d.js` */
  names: ReadonlyMap<string, string>;
  /** Final name → value for an `integrity` attribute. */
  integrity: ReadonlyMap<string, string>;
}

const FOLDER = 'assets/js';

function rename(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

/** Modules in such an order that each comes after those it names. */
function byDependency(texts: ReadonlyMap<string, string>): string[] {
  const order: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) throw new Error(`Circular import: ${[...trail, path].join(' → ')}`);
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
 * Gives each browser module a name made of its content: it can be cached without an end, and a
 * page never gets a module of another build.
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

/**
 * Makes a page ask for the modules under their final names, with their integrity (SRI, section 3).
 * The payload of an interactive page names them too.
 * @param basePath the path below which the site is served
 */
export function applyModules(tree: Root, { names, integrity }: Modules, basePath: string): void {
  const served = new Map([...names].map(([from, to]) => [from, basePath + to]));
  eachElement(tree, (element) => {
    if (element.tagName !== 'script') return;
    const { properties, children } = element;
    const name = names.get(String(properties.src));
    if (name) {
      properties.src = basePath + name;
      properties.integrity = integrity.get(name);
    }
    if (!isRuntimeScript(element)) return;
    for (const child of children) {
      if (child.type === 'text') child.value = rename(child.value, served);
    }
  });
}
