import { readFileSync } from 'node:fs';
import { notFound } from 'next/navigation';
import { images } from '@/lib/images';
import { mediaTypes } from '@/lib/images/formats';
import { makeFiles, servedImages } from '@/lib/images/served';
import { PLACEHOLDER } from './params';
import { fileResponse } from './responses';

/** The parameters of a route that serves images, and its answers. */
export interface ImageRoute {
  params: Promise<{ path: string[] }>;
}

/**
 * The files that a route serves while somebody writes. A build writes the images that pages show
 * itself, side by side and from its cache (scripts/postbuild/images.ts).
 * @param folder `/images/` or `/assets/images/`
 */
export function imageParams(folder: string): Array<{ path: string[] }> {
  if (process.env.NODE_ENV !== 'development') return [{ path: [PLACEHOLDER] }];
  const paths = servedImages(images)
    .filter(({ address }) => address.startsWith(folder))
    .map(({ address }) => ({ path: address.slice(folder.length).split('/') }));
  return paths.length > 0 ? paths : [{ path: [PLACEHOLDER] }];
}

/** One of these files, made when it is first asked for. */
export async function imageResponse(folder: string, path: string[]): Promise<Response> {
  const address = folder + path.map(decodeURIComponent).join('/');
  const served = servedImages(images).find((file) => file.address === address);
  const [file] = served ? await makeFiles([served]) : [];
  if (file === undefined) notFound();
  const type = mediaTypes[address.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';
  return fileResponse(readFileSync(file), type);
}
