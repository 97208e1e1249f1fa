import { posix } from 'node:path';
import { listFiles } from '@/lib/files';
import { UNSAFE_FILENAME_CHARS } from '@/lib/images/address';
import { windowsNameIssue } from '@/lib/windows-names';
import type { ImageTarget } from '../mdx/context';
import { isInside } from './inside';

const ENDINGS = ['.webp', '.png', '.jpg', '.jpeg', '.svg', '.avif', '.gif'];
const ENDING = /\.(?:avif|gif|jpe?g|png|svg|webp)(?=$|[?#])/i;
const SERVED = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** What people download. Pages, scripts and styles of an old site have no place on the new one. */
const DOWNLOAD =
  /\.(?:pdf|epub|docx?|pptx?|xlsx?|od[pst]|ipynb|csv|tsv|txt|ya?ml|json|bib|ics|zip|gz|mp3|mp4|webm)$/i;

/** Folders whose files the old site serves as they are. */
const SERVED_FOLDER =
  /^(?!(?:node_modules|vendor|themes|layouts|archetypes|data|resources|public)\/)(?!.*(?:^|\/)[._]).+\//;

/** The images and downloads of an old site, and the names they get on the new one. */
export class ImageFolder {
  /** From addresses of the content folder to files of the old site. */
  readonly copies = new Map<string, string>();
  /** Files that links lead to: from their old addresses, which they keep, to files of the old site. */
  readonly downloads = new Map<string, string>();
  readonly missing = new Set<string>();

  constructor(
    readonly folder: string,
    /** Hugo's themes, whose files are served like the site's own. */
    readonly themes: readonly string[] = [],
  ) {}

  /** Whether the old site has the file of an image. */
  has(local: string): boolean {
    return this.copies.has(local);
  }

  /**
   * Finds the file of an image.
   * @param path as the document has it: from the site's root, or relative to the document
   * @param file the document, from the site's folder
   * @param wanted whether it counts as missing where there is none
   */
  find(path: string, file: string, wanted = true): ImageTarget {
    const target = this.#find(path, file);
    if (this.copies.has(target.local)) return target;
    // An image that was saved in another format is still the image.
    const other = ENDINGS.map((ending) => this.#find(path.replace(ENDING, ending), file)).find(
      ({ local }) => this.copies.has(local),
    );
    if (!other && wanted) this.missing.add(target.local);
    return other ?? target;
  }

  /**
   * Finds the file that a link leads to.
   * @param address its old address
   * @param path as the document has it
   * @param file the document, from the site's folder
   * @returns the address that it has on the new site; undefined where the old site has no such file
   */
  findDownload(address: string, path: string, file: string): string | undefined {
    const found = [path, address].map((one) => this.#locate(one, file).found).find(Boolean);
    if (found === undefined || !DOWNLOAD.test(found) || /(?:^|\/)[._]/.test(found))
      return undefined;
    // The new site keeps its own scripts and fonts there, and publishes nothing else of it.
    const free = address.replace(/^\/assets\/(?:files\/)?/, '/files/');
    this.downloads.set(posix.normalize(`/${decode(free)}`), found);
    return free;
  }

  /** Files that the old site serves and no document uses, by path. */
  unused(): string[] {
    // One image in two formats is used if one of them is.
    const nameOf = (file: string) => file.replace(SERVED, '');
    const used = new Set([...this.copies.values(), ...this.downloads.values()].map(nameOf));
    return listFiles(this.folder).filter(
      (file) =>
        SERVED_FOLDER.test(file) &&
        (SERVED.test(file) || DOWNLOAD.test(file)) &&
        !used.has(nameOf(file)),
    );
  }

  /** The file at a path, and what is the same as one from the root of the site. */
  #locate(path: string, file: string) {
    const plain = decode(path.replace(/[?#].*$/, ''));
    const rooted = posix.normalize(`/${plain}`).slice(1);
    const beside = posix.normalize(posix.join(posix.dirname(file), plain));
    const candidates = [
      beside,
      rooted,
      `static/${rooted}`,
      `assets/${rooted}`,
      `content/${rooted}`,
      `public/${rooted}`,
      ...this.themes.flatMap((theme) => [
        `themes/${theme}/static/${rooted}`,
        `themes/${theme}/assets/${rooted}`,
      ]),
    ].filter(
      (candidate) =>
        !candidate.startsWith('..') && !(plain.startsWith('/') && candidate === beside),
    );
    const found = candidates.find((candidate) => isInside(this.folder, candidate));
    const isBeside = found === beside && !plain.startsWith('/') && found !== rooted;
    return { found, rooted, isBeside };
  }

  #find(path: string, file: string): { local: string } {
    const { found, rooted, isBeside } = this.#locate(path, file);
    const name =
      found !== undefined && isBeside
        ? this.#bundleName(found, file)
        : rooted.replace(/^(?:assets|static)\//, '');
    const below = name
      .replace(/^(?:images|img)\//, '')
      .replace(/\.\.\/?/g, '')
      .replace(new RegExp(`${UNSAFE_FILENAME_CHARS.source}+`, 'gu'), '-')
      .split('/')
      .map((part) => (windowsNameIssue(part) ? `image-${part.replace(/[. ]+$/, '')}` : part))
      .join('/');
    const local = `/images/${below || 'unnamed'}`;
    if (found !== undefined && SERVED.test(found)) this.copies.set(local, found);
    return { local };
  }

  #bundleName(found: string, file: string): string {
    const folder = posix.basename(posix.dirname(file)).replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
    const images = /^(?:content|static|_posts)\/images\/|^images\//.exec(found);
    return images
      ? found.slice(found.indexOf('images/'))
      : `blog/${folder.replace(/^_/, '')}/${posix.basename(found)}`;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
