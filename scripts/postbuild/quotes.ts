import type { Element, Root } from 'hast';

/** Elements whose text is shown as it was written. */
const VERBATIM = new Set(
  'code kbd math pre samp script style svg template textarea title'.split(' '),
);

/** Elements that don't end a word or sentence. */
const INLINE = new Set(
  'a abbr b bdi cite em i mark q s small span strong sub sup time u'.split(' '),
);

const OPENING = /^$|[\s([{<\p{Pd}“‘/]$/u;

/**
 * Replaces straight quotation marks and apostrophes by those of American typography.
 * @param text of one text node
 * @param before the text in front of it in the same block, of which the last character counts
 */
export function curlQuotes(text: string, before = ''): string {
  return text.replace(/["']/g, (mark, index: number) => {
    const opens = OPENING.test(index > 0 ? text.slice(0, index) : before);
    if (mark === '"') return opens ? '“' : '”';
    // Years lose their century to an apostrophe: the ’90s.
    return opens && !/^\d\ds?\b/.test(text.slice(index + 1)) ? '‘' : '’';
  });
}

/**
 * Gives the visible text of a page curly quotation marks, so that authors, data, and code can write
 * straight ones. Code, formulas, and what visitors type stay as they are.
 */
export function curlPageQuotes(tree: Root): void {
  let before = '';
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        child.value = curlQuotes(child.value, before);
        before = child.value.slice(-1) || before;
      } else if (child.type === 'element') {
        const { tagName } = child;
        if (VERBATIM.has(tagName)) {
          before = tagName === 'code' ? 'x' : before;
        } else if (INLINE.has(tagName)) {
          visit(child);
        } else {
          before = '';
          visit(child);
          before = '';
        }
      }
    }
  };
  visit(tree);
}
