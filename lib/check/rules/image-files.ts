import { UNSAFE_FILENAME_CHARS } from '../../images/address';
import { MAX_PIXELS, MAX_SIDE, mediaTypes } from '../../images/formats';
import type { ImageHeader } from '../../images/header';
import type { ImageFile } from '../../images/image-files';
import { findSvgIssue } from '../../images/svg';
import type { Problem } from '../../problem';
import { imageName } from '../../safe-address';
import { windowsNameIssue } from '../../windows-names';
import { codePoint, isBlank } from '../../xml-characters';

/** Drawings are served as they are; photos are scaled, but stay in the repository for good. */
const MAX_DRAWING_BYTES = 1_000_000;
const MAX_PHOTO_BYTES = 10_000_000;
/** AVIF files are HEIF containers, which the reader of sizes cannot always tell apart. */
const ALIKE = new Set(['avif', 'heif', 'heic']);

type Finding = Pick<Problem, 'severity' | 'message' | 'fix'> &
  Partial<Pick<Problem, 'line' | 'column'>>;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What keeps an image of pixels from being shown. */
function* checkPixels({ width, height }: ImageHeader): Generator<Finding> {
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
    yield {
      severity: 'error',
      message: `The image measures ${width} × ${height} pixels, more than is decoded.`,
      fix: 'Scale it down to 4000 pixels at most: pages show 1600.',
    };
  }
}

function describeCharacter(character: string): string {
  if (/\s/.test(character)) return 'a space';
  return `the character ${isBlank(character) ? codePoint(character) : character}`;
}

/** What an address cannot hold, and what leads out of the content folder. */
function* checkPlace({ path, linked }: ImageFile): Generator<Finding> {
  const unsafe = UNSAFE_FILENAME_CHARS.exec(path)?.[0];
  if (unsafe !== undefined) {
    const better = imageName(path.replace(/^.*\//, ''));
    yield {
      severity: 'error',
      message: `The name of the image has ${describeCharacter(unsafe)} in it.`,
      fix: better ? `Rename it to ${better}` : 'Name it with letters, digits, dots and hyphens.',
    };
  }
  const windows = windowsNameIssue(path);
  if (windows) {
    yield { severity: 'error', message: `The image ${windows[0]}.`, fix: windows[1] };
  }
  if (linked) {
    yield {
      severity: 'error',
      message: 'The image is a link to another file.',
      fix: 'Put the file itself here.',
    };
  }
}

/** What keeps a file from being served as the image that its name says, and what makes it heavy. */
export function* checkImageFile(image: ImageFile): Generator<Finding> {
  const { ending, header, bytes, markup, linked } = image;
  yield* checkPlace(image);
  if (!Object.hasOwn(mediaTypes, ending)) {
    yield {
      severity: 'error',
      message: `Images of the kind .${ending} are not served.`,
      fix: `Use ${Object.keys(mediaTypes).join(', ')}.`,
    };
    return;
  }
  if (linked) return;
  const issue = markup === undefined ? undefined : findSvgIssue(markup);
  if (issue) yield { ...issue, severity: 'error' };
  if (!header) {
    if (issue) return;
    yield {
      severity: 'error',
      message: 'The file is not an image that can be read.',
      fix: ending === 'svg' ? 'Give it a width and height, or a viewBox.' : 'Export it again.',
    };
    return;
  }
  const format = ending === 'jpeg' ? 'jpg' : ending;
  if (header.format !== format && !(ALIKE.has(header.format) && ALIKE.has(format))) {
    const served = Object.hasOwn(mediaTypes, header.format);
    // What calls itself a photo and is a drawing would be served without a look at what it holds.
    const severe = !served || header.format === 'svg' || format === 'svg';
    yield {
      severity: severe ? 'error' : 'warning',
      message: `The file ends in .${ending}, but is a ${header.format} image.`,
      fix: served ? `Rename it to end in .${header.format}.` : 'Save it as PNG, JPEG or WebP.',
    };
  }
  if (header.format !== 'svg') yield* checkPixels(header);
  const limit = ending === 'svg' ? MAX_DRAWING_BYTES : MAX_PHOTO_BYTES;
  if (bytes > limit) {
    yield {
      severity: 'warning',
      message: `The image has ${megabytes(bytes)}.`,
      fix:
        ending === 'svg'
          ? 'Make it smaller than 1 MB: readers get it as it is.'
          : 'Make it smaller than 10 MB, 4000 pixels wide at most: the repository keeps it for good.',
    };
  }
}

/** Two files that would be served at one address. */
function checkDouble(images: readonly ImageFile[]): Problem[] {
  const first = new Map<string, string>();
  return images.flatMap(({ path, file }): Problem[] => {
    const other = first.get(path);
    if (other === undefined) {
      first.set(path, file);
      return [];
    }
    const message = `This image and content/${other} have the same address, /images/${path}.`;
    const fix = 'Remove or rename one of them.';
    return [{ file, line: 1, column: 1, rule: 'image-file', severity: 'error', message, fix }];
  });
}

/**
 * Images must be what their names say, fit to be shown, and shown somewhere.
 * @param isUsed whether content shows an image
 */
export function checkImageFiles(
  images: readonly ImageFile[],
  isUsed: (image: ImageFile) => boolean,
): Problem[] {
  const found = images.flatMap((image): Problem[] => {
    const at = { file: image.file, line: 1, column: 1, rule: 'image-file' };
    const problems: Problem[] = [...checkImageFile(image)].map((finding) => ({
      ...at,
      ...finding,
    }));
    if (problems.length === 0 && !isUsed(image)) {
      const fix = 'Show it in a document, or remove the file.';
      const message = 'No document shows this image.';
      problems.push({ ...at, severity: 'warning', message, fix });
    }
    return problems;
  });
  return [...found, ...checkDouble(images)];
}
