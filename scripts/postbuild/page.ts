import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rebaseTree } from './base-path';
import { eachElement, headOf, parsePage, removeParts, serializePage } from './html';
import { applyModules, type Modules } from './modules';
import {
  type ClientModules,
  clientComponentsOf,
  isRuntimeAddress,
  isRuntimeScript,
  usesRuntime,
} from './next-output';
import { addPolicy, inlineHashes, isCode } from './policy';
import { curlPageQuotes } from './quotes';

/** What finishing a page depends on besides its markup. */
export interface PageContext {
  modules: Modules;
  clientModules: ClientModules;
  /** Such as `/repo`, without a slash at its end; empty at the root of a host. */
  basePath: string;
  /** The address of the script that counts visits. */
  analytics?: string;
}

/** Whether `<Page interactive>` rendered the page. */
function isInteractive(tree: Root): boolean {
  return headOf(tree).children.some(
    (child) => child.type === 'element' && child.properties.name === 'interactive',
  );
}

/** Tells the scripts in `client/` to wait until the page is hydrated. */
function markInteractive(tree: Root): void {
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === 'html') properties.dataInteractive = '';
  });
}

const isRuntimeLink = ({ tagName, properties }: Element): boolean =>
  tagName === 'link' && isRuntimeAddress(String(properties.href ?? ''));

/**
 * Removes Next's scripts, preloads and payload, and the comments that only React reads.
 * @throws when a script is left that needs them
 */
function removeRuntime(tree: Root, file: string): void {
  removeParts(
    tree,
    (element) =>
      isRuntimeLink(element) || (element.tagName === 'script' && isRuntimeScript(element)),
  );
  eachElement(tree, (element) => {
    if (element.tagName !== 'script' || !isCode(element) || !usesRuntime(textOf(element))) return;
    throw new Error(
      `${file}: an inline script uses Next's runtime, which this page doesn't have. Remove the script, or write <Page interactive>.`,
    );
  });
}

/**
 * Turns a page that Next exported into what is served: parsed once, changed, written once.
 * @param file the page's file, for messages
 * @throws when a client component is on a page that isn't interactive, or when the policy would
 *   refuse a part of the page
 */
export function finishPage(html: string, file: string, context: PageContext) {
  const { basePath, clientModules, modules, analytics } = context;
  const tree = parsePage(html);
  const interactive = isInteractive(tree);
  const [component] = clientComponentsOf(tree, clientModules);
  if (component && !interactive) {
    throw new Error(
      `${file}: the client component ${component} needs React in the browser. Write <Page interactive> on that page, or use a custom element in client/ instead.`,
    );
  }
  if (interactive) markInteractive(tree);
  else {
    removeRuntime(tree, file);
    curlPageQuotes(tree);
  }
  applyModules(tree, modules, basePath);
  if (basePath) rebaseTree(tree, basePath);
  addPolicy(tree, file, { runtime: interactive, analytics });
  return { html: serializePage(tree), hashes: inlineHashes(tree), interactive };
}
