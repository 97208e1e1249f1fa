import { PhotoError, photoIssue } from '../images/encode';
import { openImages } from '../images/library';
import type { Problem } from '../problem';

/**
 * Decodes every photo of a content folder, which shows damage that headers do not tell of.
 * @param checked files with problems already, which are left out: they may be too large to decode
 */
export async function checkPhotos(root: string, checked: ReadonlySet<string>): Promise<Problem[]> {
  const library = openImages(root);
  const problems: Problem[] = [];
  for (const { path, file } of library.places()) {
    const image = checked.has(file) ? undefined : library.find(path);
    const issue = image && image.header.format !== 'svg' && (await photoIssue(image));
    if (!image || !issue) continue;
    problems.push({
      file: image.file,
      line: 1,
      column: 1,
      rule: 'image-file',
      severity: 'error',
      message: `The image cannot be decoded: ${issue.reason}.`,
      fix: PhotoError.fix,
    });
  }
  return problems;
}
