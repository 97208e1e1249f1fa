import { posix } from 'node:path';
import type { ImageFile } from '../../images/image-files';
import { atTop, type Finding, type Position, type Problem, warning } from '../../problem';
import { didYouMean } from '../../suggest';
import { checkImageFile } from './image-files';

/** Pictures of people are shown small, and served as they are. */
const MAX_BYTES = 100_000;

/**
 * Pictures of people must be images that can be served, small, and named after somebody.
 * @param files of the folder `avatars`
 * @param handles of everybody who has a page
 */
export function checkAvatars(files: readonly ImageFile[], handles: readonly string[]): Problem[] {
  const known = new Set(handles.map((handle) => handle.toLowerCase()));
  const first = new Map<string, string>();
  return files.flatMap((image): Problem[] => {
    const { path, file, bytes } = image;
    const found: Array<Finding & Partial<Position>> = [...checkImageFile(image)];
    const handle = posix.parse(path).name.toLowerCase();
    const other = first.get(handle);
    first.set(handle, other ?? file);
    if (path.includes('/') || !known.has(handle)) {
      const message = `The picture belongs to nobody: no handle is like its name.${didYouMean(handle, known)}`;
      const fix = 'Name it after the handle of a person, as in avatars/octocat.png, or remove it.';
      found.push(warning(message, fix));
    } else if (other !== undefined) {
      const message = `The same person has another picture, content/${other}.`;
      found.push(warning(message, 'Remove one of them.'));
    } else if (bytes > MAX_BYTES && found.length === 0) {
      const message = `The picture has ${Math.round(bytes / 1000)} kB, and readers get it as it is.`;
      found.push(
        warning(message, 'Save it with 256 pixels a side: it is shown smaller than that.'),
      );
    }
    return found.map((finding) => ({ ...atTop(file, 'avatar'), ...finding }));
  });
}
