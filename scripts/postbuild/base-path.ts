import type { Root } from 'hast';
import { eachElement } from './html';

/** Attributes that hold one address, by the names that hast gives them. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'poster'];
/** Attributes that hold a list of images with their sizes. */
const IMAGE_LISTS = ['srcSet', 'imageSrcSet'];
const FROM_ROOT = /^\/(?!\/)/;
const STYLE_ADDRESS = /(url\(["']?)(\/(?!\/)[^)"']*)/g;

/**
 * An address as it is below a base path. What is there already stays: Next puts the path before
 * the addresses of its own components.
 */
export function rebase(address: string, basePath: string): string {
  const isDone = basePath === '' || address.startsWith(`${basePath}/`);
  return isDone || !FROM_ROOT.test(address) ? address : basePath + address;
}

const rebaseList = (list: string, basePath: string): string =>
  list.replace(/(^|,\s*)(\/(?!\/)[^\s,]*)/g, (_, before: string, address: string) =>
    before.concat(rebase(address, basePath)),
  );

/**
 * Puts the base path before every address in a page's attributes that begins at the root of the
 * host. Text and scripts stay as they are; the scripts of `client/` find their place themselves.
 * @param basePath such as `/repo`, without a slash at its end
 */
export function rebaseTree(tree: Root, basePath: string): void {
  eachElement(tree, ({ properties }) => {
    for (const name of ADDRESSES) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = rebase(value, basePath);
    }
    for (const name of IMAGE_LISTS) {
      const value = properties[name];
      const list = Array.isArray(value) ? value.join(', ') : value;
      if (typeof list === 'string') properties[name] = rebaseList(list, basePath);
    }
  });
}

/** Puts the base path before the addresses of a style sheet. */
export function rebaseStyles(css: string, basePath: string): string {
  return css.replace(STYLE_ADDRESS, (_, before: string, path: string) => before + basePath + path);
}
