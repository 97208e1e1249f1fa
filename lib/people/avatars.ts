import { lstatSync, readFileSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { contentDir } from '../env';
import { listFiles } from '../files';
import { mediaTypes } from '../images/formats';
import { type Credit, creditOf } from '.';

const typeOf = (file: string): string | undefined =>
  mediaTypes[extname(file).slice(1).toLowerCase()];

const FOLDER = 'avatars/';

/** Whether a file is a picture by its name, and no link to another file. */
const isPicture = (file: string): boolean =>
  typeOf(file) !== undefined && lstatSync(join(contentDir, file)).isFile();

let files: readonly string[] | undefined;

/** The pictures of people, `content/avatars/<handle>.<type>`, by file name. */
export function avatarFiles(): readonly string[] {
  files ??= listFiles(contentDir, 'avatars')
    .filter(isPicture)
    .map((file) => file.slice(FOLDER.length));
  return files;
}

/** The address of somebody's picture, without regard to case; undefined where there is none. */
export function avatarOf(handle: string): string | undefined {
  const wanted = handle.toLowerCase();
  const file = avatarFiles().find((name) => parse(name).name.toLowerCase() === wanted);
  return file && `/avatars/${encodeURIComponent(file)}`;
}

export function portraitOf(handle: string): Credit & { handle: string; picture?: string } {
  return { ...creditOf(handle), handle, picture: avatarOf(handle) };
}

/** The bytes and media type of a picture; undefined where there is none of this name. */
export function readAvatar(file: string): { data: Buffer; type: string } | undefined {
  const type = typeOf(file);
  if (type === undefined || !avatarFiles().includes(file)) return undefined;
  return { data: readFileSync(join(contentDir, FOLDER, file)), type };
}
