import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ImageFile } from '../image-files';
import type { Problem } from '../problem';

const MAX_BYTES = 1_000_000;
const MAX_SIDE = 4000;
const FORMATS: Readonly<Record<string, string>> = {
  avif: 'avif',
  gif: 'gif',
  jpeg: 'jpg',
  jpg: 'jpg',
  png: 'png',
  svg: 'svg',
  webp: 'webp',
};
/** AVIF files are HEIF containers, which the reader of sizes cannot always tell apart. */
const ALIKE = new Set(['avif', 'heif', 'heic']);

type Finding = Pick<Problem, 'severity' | 'message' | 'mend'>;

/** What an SVG must not hold: it is a document that runs when it is opened by itself. */
function svgDanger(markup: string): string | undefined {
  const tree = unified().use(rehypeParse, { fragment: true, space: 'svg' }).parse(markup) as Root;
  let danger: string | undefined;
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (/^(?:script|foreignobject|iframe)$/i.test(tagName)) danger ??= `<${tagName}>`;
    for (const [name, value] of Object.entries(properties)) {
      if (/^on[a-z]/i.test(name)) danger ??= `an event handler on <${tagName}>`;
      const address = String(value).trim();
      if (
        /^(?:xlink)?href$/i.test(name) &&
        !/^(?:#|data:image\/(?:png|jpeg|webp);)/.test(address)
      ) {
        danger ??= `a link to ${address.slice(0, 40)}`;
      }
    }
  });
  return danger;
}

function* judge(image: ImageFile): Generator<Finding> {
  const { ending, found, bytes, markup } = image;
  const format = FORMATS[ending];
  if (format === undefined) {
    yield {
      severity: 'error',
      message: `Images of the kind .${ending} are not served.`,
      mend: `Use ${Object.keys(FORMATS).join(', ')}.`,
    };
    return;
  }
  if (!found || found.width === 0 || found.height === 0) {
    yield {
      severity: 'error',
      message: 'The file is not an image that can be read.',
      mend: ending === 'svg' ? 'Give it a width and height, or a viewBox.' : 'Export it again.',
    };
    return;
  }
  if (found.format !== format && !(ALIKE.has(found.format) && ALIKE.has(format))) {
    yield {
      severity: 'warning',
      message: `The file ends in .${ending}, but is a ${found.format} image.`,
      mend: `Rename it to end in .${found.format}.`,
    };
  }
  if (bytes > MAX_BYTES) {
    yield {
      severity: 'warning',
      message: `The image has ${(bytes / 1e6).toFixed(1)} MB.`,
      mend: 'Make it smaller than 1 MB: 1600 pixels wide as WebP is enough for any page.',
    };
  }
  if (ending !== 'svg' && Math.max(found.width, found.height) > MAX_SIDE) {
    yield {
      severity: 'warning',
      message: `The image measures ${found.width} × ${found.height} pixels.`,
      mend: `Scale it down: pages show 1600 pixels at most, and ${MAX_SIDE} is the limit.`,
    };
  }
  const danger = markup === undefined ? undefined : svgDanger(markup);
  if (danger !== undefined) {
    yield {
      severity: 'error',
      message: `The drawing holds ${danger}.`,
      mend: 'Remove it: drawings hold shapes and text alone.',
    };
  }
}

/**
 * Images must be what their names say, within the budget of a page, and shown somewhere.
 * @param used addresses of the images that content shows
 */
export function checkImageFiles(
  images: readonly ImageFile[],
  used: ReadonlySet<string>,
): Problem[] {
  return images.flatMap((image): Problem[] => {
    const at = { file: `images/${image.path}`, line: 1, column: 1, rule: 'image-file' };
    const problems: Problem[] = [...judge(image)].map((finding) => ({ ...at, ...finding }));
    if (problems.length === 0 && !used.has(`/images/${image.path}`)) {
      const mend = 'Show it in a document, or remove the file.';
      const message = 'No document shows this image.';
      problems.push({ ...at, severity: 'warning', message, mend });
    }
    return problems;
  });
}
