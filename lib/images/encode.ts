import { readFile } from 'node:fs/promises';
import sharp, { type FormatEnum, type OutputInfo } from 'sharp';
import { MAX_PIXELS } from './formats';
import type { SourceImage } from './library';
import { cachedFile } from './render-cache';
import { ENCODING, MAX_WIDTH, PLAIN_WIDTH } from './variants';

// Images are encoded side by side, each on one core; decoded ones are not needed again.
sharp.concurrency(1);
sharp.cache(false);

export interface Target {
  width: number;
  format: string;
}

interface Pixels {
  data: Buffer;
  info: OutputInfo;
}

const TOOLS = `${sharp.versions.sharp}-${sharp.versions.vips}`;

/** The file at a photo's own address: in its own format, no wider than feeds show it. */
export function plainTarget({ type, header }: SourceImage): Target {
  return { format: type.replace('image/', ''), width: Math.min(header.width, PLAIN_WIDTH) };
}

/** A photo that is not published as it is. */
export class PhotoError extends Error {
  constructor(
    file: string,
    /** What is wrong, without a stop. */
    readonly reason: string,
    readonly fix = 'Export it again as PNG, JPEG or WebP.',
  ) {
    super(`${file}: ${reason}. ${fix}`);
  }
}

/** Whether it has several frames; libvips reads an APNG as one (PNG, Third Edition, 11.3.5). */
export async function isAnimated(file: string): Promise<boolean> {
  const { pages = 1, format } = await sharp(file).metadata();
  if (format !== 'png') return pages > 1;
  const data = await readFile(file);
  return data.subarray(0, data.indexOf('IDAT')).includes('acTL');
}

/**
 * Decodes a photo: upright, in sRGB, without what cameras write about place and time, and no
 * larger than the widest of its variants.
 * @throws PhotoError when it is damaged or animated, or is not what its header says
 */
async function decode(image: SourceImage, widest = MAX_WIDTH): Promise<Pixels> {
  const width = Math.min(image.header.width, widest);
  let pixels: Pixels;
  let animated: boolean;
  try {
    animated = await isAnimated(image.full);
    pixels = await sharp(image.full, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new PhotoError(image.file, `The image cannot be decoded: ${line}`);
  }
  if (animated) {
    const fix = 'Save one picture of it, or publish it as a video and show that with <Video>.';
    throw new PhotoError(image.file, 'The image is animated', fix);
  }
  const height = (image.header.height / image.header.width) * width;
  if (Math.abs(pixels.info.height - height) > 1) {
    throw new PhotoError(image.file, 'Its header names another size than the image has');
  }
  return pixels;
}

function encode({ data, info }: Pixels, { width, format }: Target): Promise<Buffer> {
  const options: Partial<Record<string, object>> = ENCODING;
  return sharp(data, { raw: info })
    .resize({ width })
    .toFormat(format as keyof FormatEnum, options[format])
    .toBuffer();
}

/**
 * Makes files of a photo, which is decoded once, if at all: files that were made before from the
 * same bytes in the same way come from the cache.
 * @returns the path of each in the cache
 * @throws PhotoError when the photo cannot be decoded
 */
export async function encodePhoto(
  image: SourceImage,
  targets: readonly Target[],
): Promise<string[]> {
  let pixels: Promise<Pixels> | undefined;
  const files: string[] = [];
  for (const target of targets) {
    const name = `photos/${image.hash}-${target.width}-${TOOLS}.${target.format}`;
    files.push(
      await cachedFile(name, async () => {
        pixels ??= decode(image);
        return encode(await pixels, target);
      }),
    );
  }
  return files;
}

/** Why a photo cannot be decoded; undefined when it can. What was found once is remembered. */
export async function photoIssue(image: SourceImage): Promise<PhotoError | undefined> {
  try {
    await cachedFile(`photos/${image.hash}-${TOOLS}.sound`, async () => {
      await decode(image, 64);
      return Buffer.alloc(0);
    });
    return undefined;
  } catch (error) {
    if (error instanceof PhotoError) return error;
    throw error;
  }
}
