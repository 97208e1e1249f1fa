import { basename, relative, resolve } from 'node:path';
import { listFiles } from '@/lib/files';
import { didYouMean } from '@/lib/suggest';

/**
 * The files of a content folder that arguments name: files, or folders with all that is in them.
 * @param folder an absolute path
 * @returns paths from the folder, with forward slashes
 * @throws when there is no such file, with a name that is similar
 */
export function namedFiles(names: readonly string[], folder: string): Set<string> {
  const all = listFiles(folder);
  const found = names.flatMap((name) => {
    const path = name.replaceAll('\\', '/');
    const file = relative(folder, resolve(path)).replaceAll('\\', '/');
    // Names from the content folder are understood as well: blog/x.mdx.
    const match = [file, path].flatMap((wanted) =>
      all.filter((other) => other === wanted || other.startsWith(`${wanted}/`) || wanted === ''),
    );
    if (match.length > 0) return match;
    const near = didYouMean(
      basename(path),
      all.map((other) => basename(other)),
    );
    throw new Error(`There is no file ${name}.${near} Name it as in: content/blog/my-post.mdx`);
  });
  return new Set(found);
}
