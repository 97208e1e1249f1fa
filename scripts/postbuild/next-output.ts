import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { listFiles } from '@/lib/files';
import { eachElement } from './html';

/*
 * Everything here depends on files that Next writes for itself and doesn't document.
 * tests/site/next-output.test.ts builds a tiny site and says what has changed when Next has.
 */

const MANIFEST = 'page_client-reference-manifest.js';
const MODULE = /"(\[project\]\/[^"]+)":\{"id":("[^"]*"|\d+)/g;
const NEXT_MODULE = /\/node_modules\/next\/dist\//;
const PAYLOAD = /^self\.__next_f\.push\((\[1,[\s\S]*\])\)$/;
const REFERENCE = /^I\[("[^"]*"|\d+),/;

/** The source files of client components, by the ids under which pages name them. */
export type ClientModules = ReadonlyMap<string, string>;

/**
 * Reads which ids Next gave to client components, its own included.
 * @param nextFolder `.next`, as the build left it
 * @throws when Next left no such list
 */
export function readClientModules(nextFolder: string): ClientModules {
  const folder = join(nextFolder, 'server', 'app');
  const modules = new Map<string, string>();
  for (const file of listFiles(folder).filter((name) => name.endsWith(MANIFEST))) {
    for (const [, path = '', id = ''] of readFileSync(join(folder, file), 'utf8').matchAll(MODULE))
      modules.set(id, path.replace(/^\[project\]\//, '').replace(/ <.*$/, ''));
  }
  if (modules.size === 0)
    throw new Error(`Next no longer lists client components in ${folder}/**/${MANIFEST}.`);
  return modules;
}

/** The rows of a payload of React Server Components; rows of raw text are skipped by their length. */
function* rowsOf(payload: string): Generator<string> {
  const bytes = Buffer.from(payload);
  for (let at = 0; at < bytes.length; ) {
    const start = bytes.indexOf(':', at) + 1;
    if (start === 0) return;
    const text = /^T([0-9a-f]+),/.exec(bytes.toString('latin1', start, start + 12));
    if (text) {
      at = start + text[0].length + Number.parseInt(text[1] ?? '', 16);
      continue;
    }
    const end = bytes.indexOf('\n', start);
    at = end === -1 ? bytes.length : end + 1;
    yield bytes.toString('utf8', start, end === -1 ? bytes.length : end);
  }
}

/** The payload that a page carries for React; empty when there is none. */
function payloadOf(tree: Root): string {
  let payload = '';
  eachElement(tree, (element) => {
    if (element.tagName !== 'script') return;
    const [, pushed] = PAYLOAD.exec(textOf(element)) ?? [];
    if (pushed) payload += (JSON.parse(pushed) as [1, string])[1];
  });
  return payload;
}

/**
 * The source files of the client components on a page, without Next's own.
 * @param tree the page, as Next wrote it
 * @throws when the page names a component that Next doesn't list
 */
export function clientComponentsOf(tree: Root, modules: ClientModules): string[] {
  const found = new Set<string>();
  for (const row of rowsOf(payloadOf(tree))) {
    const id = REFERENCE.exec(row)?.[1];
    if (id === undefined) continue;
    const path = modules.get(id);
    if (path === undefined) throw new Error(`Next doesn't list the client component ${id}.`);
    if (!NEXT_MODULE.test(`/${path}`)) found.add(path);
  }
  return [...found].sort();
}

/** Whether a script is read by Next's runtime alone: its chunks, its start, its payload. */
export function isRuntimeScript(script: Element): boolean {
  const { src, id } = script.properties;
  if (typeof src === 'string') return isRuntimeAddress(src);
  return id === '_R_' || /^\(?self\.__next_f\b/.test(textOf(script));
}

export const isRuntimeAddress = (address: string): boolean =>
  /\/_next\/[^?#]*\.js(?:[?#]|$)/.test(address);

export const usesRuntime = (code: string): boolean => /\bself\.__next_f\b/.test(code);

/** Whether a file of the export is read by Next's runtime alone: its scripts, and payloads. */
export const isRuntimeFile = (file: string): boolean =>
  /^_next\/.*\.js$/.test(file) || /(?:^|\/)(?!(?:robots|llms)[^/]*$)[^/]*\.txt$/.test(file);

/** Next's own copy of the page for addresses that don't exist; hosts serve `404.html`. */
export const isNotFoundCopy = (file: string): boolean => file === '_not-found.html';
