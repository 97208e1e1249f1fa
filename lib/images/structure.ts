import { crc32 } from 'node:zlib';

/** What the parts of an image file tell without decoding it. */
export interface Structure {
  /** Whether it holds more than one picture to be shown after another. */
  animated: boolean;
  /** Whether the file goes on to its end and its parts are as they were written. */
  whole: boolean;
  /** Its Exif block, from the TIFF header on. */
  exif?: Buffer;
}

/** PNG and APNG (PNG Specification, Third Edition): chunks with checksums, the last one IEND. */
function png(data: Buffer): Structure {
  const found: Structure = { animated: false, whole: false };
  for (let at = 8; at + 12 <= data.length; ) {
    const end = at + 12 + data.readUInt32BE(at);
    if (end > data.length) break;
    const type = data.toString('latin1', at + 4, at + 8);
    if (crc32(data.subarray(at + 4, end - 4)) !== data.readUInt32BE(end - 4)) break;
    if (type === 'acTL') found.animated = true;
    if (type === 'eXIf') found.exif = data.subarray(at + 8, end - 4);
    if (type === 'IEND') return { ...found, whole: true };
    at = end;
  }
  return found;
}

/** JPEG (ITU-T T.81): segments up to the scan, which the marker of the end has to follow. */
function jpg(data: Buffer): Structure {
  const found: Structure = { animated: false, whole: false };
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1] ?? 0;
    // Fill bytes may be before a marker, and some markers are alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker === 0xda) {
      return { ...found, whole: data.lastIndexOf(Buffer.from([0xff, 0xd9])) > at };
    } else {
      const end = at + 2 + data.readUInt16BE(at + 2);
      if (marker === 0xe1 && data.toString('latin1', at + 4, at + 10) === 'Exif\0\0') {
        found.exif ??= data.subarray(at + 10, end);
      }
      at = end;
    }
  }
  return found;
}

/** WebP (RFC 9649): one RIFF container of chunks. */
function webp(data: Buffer): Structure {
  const end = 8 + data.readUInt32LE(4);
  const found: Structure = { animated: false, whole: end <= data.length };
  for (let at = 12; at + 8 <= Math.min(end, data.length); ) {
    const type = data.toString('latin1', at, at + 4);
    const next = at + 8 + data.readUInt32LE(at + 4);
    if (type === 'ANIM' || type === 'ANMF') found.animated = true;
    if (type === 'EXIF') {
      const block = data.subarray(at + 8, next);
      // Some writers keep the marker that JPEG files have before the block.
      found.exif = block.toString('latin1', 0, 4) === 'Exif' ? block.subarray(6) : block;
    }
    if (next > end) found.whole = false;
    at = next + (next % 2);
  }
  return found;
}

/** The end of a row of sub-blocks of a GIF, or past the end of the file. */
function afterSubBlocks(data: Buffer, start: number): number {
  let at = start;
  while (at < data.length && data[at] !== 0) at += 1 + (data[at] ?? 0);
  return at + 1;
}

/** GIF89a: blocks, one of them for each picture, and a trailer. */
function gif(data: Buffer): Structure {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let pictures = 0;
  let at = 13 + table(data[10] ?? 0);
  for (; at < data.length && data[at] !== 0x3b; ) {
    if (data[at] === 0x21) at = afterSubBlocks(data, at + 2);
    else if (data[at] === 0x2c) {
      pictures += 1;
      at = afterSubBlocks(data, at + 11 + table(data[at + 9] ?? 0));
    } else break;
  }
  return { animated: pictures > 1, whole: data[at] === 0x3b };
}

/** AVIF (ISO/IEC 14496-12): boxes; a sequence of pictures has a brand of its own. */
function avif(data: Buffer): Structure {
  const brands = data.toString('latin1', 8, Math.min(data.readUInt32BE(0), 64));
  let at = 0;
  while (at + 8 <= data.length) {
    const size = data.readUInt32BE(at);
    const long = size === 1 && at + 16 <= data.length;
    const length = long ? Number(data.readBigUInt64BE(at + 8)) : size;
    // A box of length 0 reaches to the end of the file.
    at = size === 0 ? data.length : at + Math.max(length, 8);
  }
  return { animated: brands.includes('avis'), whole: at === data.length };
}

const readers: Readonly<Record<string, (data: Buffer) => Structure>> = {
  avif,
  gif,
  heif: avif,
  jpg,
  png,
  webp,
};

/**
 * Walks over the parts of an image file, without decoding any.
 * @param format as `image-size` names it; those without parts of their own count as whole
 */
export function readStructure(data: Buffer, format: string): Structure {
  return readers[format]?.(data) ?? { animated: false, whole: true };
}
