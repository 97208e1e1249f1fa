import { posix } from 'node:path';
import type { ImageFile } from '../../images/image-files';
import type { Problem } from '../../problem';
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
    const at = { file, line: 1, column: 1, rule: 'avatar', severity: 'warning' } as const;
    const problems: Problem[] = [...checkImageFile(image)].map((finding) => ({
      ...at,
      ...finding,
    }));
    const handle = posix.parse(path).name.toLowerCase();
    const other = first.get(handle);
    if (path.includes('/') || !known.has(handle)) {
      problems.push({
        ...at,
        message: `The picture belongs to nobody: no handle is like its name.${didYouMean(handle, known)}`,
        fix: 'Name it after the handle of a person, as in avatars/octocat.png, or remove it.',
      });
    } else if (other !== undefined) {
      problems.push({
        ...at,
        message: `The same person has another picture, content/${other}.`,
        fix: 'Remove one of them.',
      });
    } else if (bytes > MAX_BYTES && problems.length === 0) {
      problems.push({
        ...at,
        message: `The picture has ${Math.round(bytes / 1000)} kB, and readers get it as it is.`,
        fix: 'Save it with 256 pixels a side: it is shown smaller than that.',
      });
    }
    first.set(handle, other ?? file);
    return problems;
  });
}
