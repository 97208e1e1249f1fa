import { UNSAFE_FILENAME_CHARS } from '../../images/address';
import { MAX_PIXELS, MAX_SIDE, mediaTypes } from '../../images/formats';
import type { ImageFile } from '../../images/image-files';
import { findSvgIssue } from '../../images/svg';
import { atTop, error, type Finding, type Position, type Problem, warning } from '../../problem';
import { imageName } from '../../safe-address';
import { windowsNameIssue } from '../../windows-names';
import { codePoint, isBlank } from '../../xml-characters';

/** Drawings are served as they are; photos are scaled, but stay in the repository for good. */
const MAX_DRAWING_BYTES = 1_000_000;
const MAX_PHOTO_BYTES = 10_000_000;
/** AVIF files are HEIF containers, which the reader of sizes cannot always tell apart. */
const ALIKE = new Set(['avif', 'heif', 'heic']);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function describeCharacter(character: string): string {
  if (/\s/.test(character)) return 'a space';
  return `the character ${isBlank(character) ? codePoint(character) : character}`;
}

/** What an address cannot hold, and what leads out of the content folder. */
function* checkPlace({ path, linked }: ImageFile): Generator<Finding> {
  const unsafe = UNSAFE_FILENAME_CHARS.exec(path)?.[0];
  if (unsafe !== undefined) {
    const better = imageName(path.replace(/^.*\//, ''));
    yield error(
      `The name of the image has ${describeCharacter(unsafe)} in it.`,
      better ? `Rename it to ${better}` : 'Name it with letters, digits, dots and hyphens.',
    );
  }
  const windows = windowsNameIssue(path);
  if (windows) yield error(`The image ${windows[0]}.`, windows[1]);
  if (linked) yield error('The image is a link to another file.', 'Put the file itself here.');
}

/** What keeps a file from being served as the image that its name says, and what makes it heavy. */
export function* checkImageFile(image: ImageFile): Generator<Finding & Partial<Position>> {
  const { ending, header, bytes, markup, linked } = image;
  yield* checkPlace(image);
  if (!Object.hasOwn(mediaTypes, ending)) {
    const fix = `Use ${Object.keys(mediaTypes).join(', ')}.`;
    yield error(`Images of the kind .${ending} are not served.`, fix);
    return;
  }
  if (linked) return;
  const issue = markup === undefined ? undefined : findSvgIssue(markup);
  if (issue) yield { ...issue, severity: 'error' };
  if (!header) {
    const fix = ending === 'svg' ? 'Give it a width and height, or a viewBox.' : 'Export it again.';
    if (!issue) yield error('The file is not an image that can be read.', fix);
    return;
  }
  const { format: found, width, height } = header;
  const format = ending === 'jpeg' ? 'jpg' : ending;
  if (found !== format && !(ALIKE.has(found) && ALIKE.has(format))) {
    const served = Object.hasOwn(mediaTypes, found);
    // What calls itself a photo and is a drawing would be served without a look at what it holds.
    const report = !served || found === 'svg' || format === 'svg' ? error : warning;
    yield report(
      `The file ends in .${ending}, but is a ${found} image.`,
      served ? `Rename it to end in .${found}.` : 'Save it as PNG, JPEG or WebP.',
    );
  }
  if (found !== 'svg' && (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE)) {
    const message = `The image measures ${width} × ${height} pixels, more than is decoded.`;
    yield error(message, 'Scale it down to 4000 pixels at most: pages show 1600.');
  }
  if (bytes > (ending === 'svg' ? MAX_DRAWING_BYTES : MAX_PHOTO_BYTES)) {
    yield warning(
      `The image has ${megabytes(bytes)}.`,
      ending === 'svg'
        ? 'Make it smaller than 1 MB: readers get it as it is.'
        : 'Make it smaller than 10 MB, 4000 pixels wide at most: the repository keeps it for good.',
    );
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
    return [{ ...atTop(file, 'image-file'), ...error(message, 'Remove or rename one of them.') }];
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
    const findings: Array<Finding & Partial<Position>> = [...checkImageFile(image)];
    if (findings.length === 0 && !isUsed(image)) {
      const fix = 'Show it in a document, or remove the file.';
      findings.push(warning('No document shows this image.', fix));
    }
    return findings.map((finding) => ({ ...atTop(image.file, 'image-file'), ...finding }));
  });
  return [...found, ...checkDouble(images)];
}
