import { avatarPlaces } from '../images/image-files';
import { openImages } from '../images/library';
import { atTop, error, type Problem } from '../problem';

/**
 * Decodes every photo of a content folder, which finds damage and animation.
 * @param isWanted whether a file is to be decoded: one with problems already may be too large for it
 */
export async function checkPhotos(
  root: string,
  isWanted: (file: string) => boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const library of [openImages(root), openImages(root, false, avatarPlaces)]) {
    for (const { path, file } of library.places()) {
      const image = isWanted(file) ? library.find(path) : undefined;
      if (!image || image.header.format === 'svg') continue;
      // The decoder takes long to load, and most checks see no photo.
      const { photoIssue } = await import('../images/encode');
      const issue = await photoIssue(image);
      if (issue) {
        problems.push({ ...atTop(file, 'image-file'), ...error(`${issue.reason}.`, issue.fix) });
      }
    }
  }
  return problems;
}
