import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { error, warning } from '../problem';
import { imageName } from '../safe-address';
import { slugify } from '../slug';
import { maskCode } from './code-mask';
import { type Lookalike, placeAt } from './places';

/** Words in brackets and an address with a space in parentheses, as in `[the data](my file.csv)`. */
const SPACED = /(?<!\\)(!?)\[((?:[^\][\n]|\[[^\][\n]*\])+)\]\(\s*([^()<>\n]*[/.:\\][^()<>\n]*)\)/g;

function fixFor(mark: string, words: string, address: string): string {
  if (mark === '') {
    const whole = address.replace(/^(https?)\/\//, '$1://').replaceAll(' ', '%20');
    return `Write [${words}](${whole})`;
  }
  const [, folder = '', name = ''] = /^(.*[/\\])?([^/\\]+)$/.exec(address) ?? [];
  const file = imageName(name) ?? slugify(name);
  return `Rename the file to ${file}, and write ![${words}](${folder || './'}${file})`;
}

/** Words in brackets, and a name in brackets whose address is elsewhere, as in `[the data][1]`. */
const BY_NAME = /(?<![\\\]\w!])!?\[([^\][\n^][^\][\n]*)\]\[([^\][\n^][^\][\n]*)?\]/g;

/** Links and images by a name that no line gives an address (CommonMark 6.3). */
function undefinedNames(masked: string, read: ReadonlySet<number | undefined>): Lookalike[] {
  return [...masked.matchAll(BY_NAME)].flatMap((match): Lookalike[] => {
    const [whole, words = '', name = words] = match;
    if (read.has(match.index)) return [];
    const message = `${whole} is shown as text, because no line says the address of [${name}].`;
    const fix = `Add a line with its address, such as [${name}]: https://…`;
    return [{ ...placeAt(masked, match.index), ...warning(message, fix) }];
  });
}

/**
 * Finds links and images that are none because their address has a space, or is nowhere (CommonMark 6.3).
 * @param body the text that the tree was read from
 */
export function findBrokenLinks(tree: Root, body: string): Lookalike[] {
  const read = new Set<number | undefined>();
  visit(
    tree,
    ['link', 'image', 'linkReference', 'imageReference'],
    ({ position }) => void read.add(position?.start.offset),
  );
  const masked = maskCode(body);
  const spaced = [...masked.matchAll(SPACED)].flatMap((match): Lookalike[] => {
    const [, mark = '', , found = ''] = match;
    const address = found.trim();
    if (read.has(match.index) || !/\s/.test(address)) return [];
    const what = mark === '' ? 'link' : 'image';
    const [label = ''] = body.slice(match.index).split(']', 1);
    const message = `The ${what} "${address}" is shown as text, because its address has a space.`;
    const finding = error(message, fixFor(mark, label.slice(mark.length + 1), address));
    return [{ ...placeAt(body, match.index), ...finding }];
  });
  return [...spaced, ...undefinedNames(masked, read)];
}
