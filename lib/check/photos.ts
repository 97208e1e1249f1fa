import { PhotoError, photoFault } from '../images/encode';
import { openImages } from '../images/library';
import type { Problem } from '../problem';

/**
 * Decodes every photo of a content folder, which shows damage that headers do not tell of.
 * @param judged files with problems already, which are left out: they may be too large to decode
 */
export async function checkPhotos(root: string, judged: ReadonlySet<string>): Promise<Problem[]> {
  const library = openImages(root);
  const problems: Problem[] = [];
  for (const { path, file } of library.places()) {
    const image = judged.has(file) ? undefined : library.find(path);
    const fault = image && image.header.format !== 'svg' && (await photoFault(image));
    if (!image || !fault) continue;
    problems.push({
      file: image.file,
      line: 1,
      column: 1,
      rule: 'image-file',
      severity: 'error',
      message: `The image cannot be decoded: ${fault.reason}.`,
      fix: PhotoError.mend,
    });
  }
  return problems;
}
