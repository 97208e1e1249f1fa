import { crc32 } from 'node:zlib';
import sharp, { type Create, type Sharp } from 'sharp';

/** A plain picture of two colors. */
export function square(width: number, height: number): Sharp {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#b33' } };
  return sharp({ create: { width, height, channels: 3, background: '#2e6060' } }).composite([
    { input: half as { create: Create }, left: 0, top: 0 },
  ]);
}

/** Images of as many pictures, one after another. */
export async function imagesOf(pictures: number): Promise<{ gif: Buffer; webp: Buffer }> {
  const shades = Array.from({ length: pictures }, (_, index) =>
    sharp({
      create: { width: 20, height: 20, channels: 3, background: { r: 90 * index, g: 9, b: 9 } },
    })
      .png()
      .toBuffer(),
  );
  const all = () => shades.map((shade) => shade);
  const frames = await Promise.all(all());
  const joined = frames.length > 1 ? sharp(frames, { join: { animated: true } }) : sharp(frames[0]);
  return {
    gif: await joined.clone().gif().toBuffer(),
    webp: await joined.clone().webp().toBuffer(),
  };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** A PNG with the chunk that makes it an animation. */
export async function animatedPng(): Promise<Buffer> {
  const data = await square(20, 20).png().toBuffer();
  const afterHeader = 33;
  const control = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  return Buffer.concat([data.subarray(0, afterHeader), control, data.subarray(afterHeader)]);
}

/** A PNG whose parts are in order, and whose pixels are not. */
export async function tornPng(): Promise<Buffer> {
  const data = await square(40, 40).png().toBuffer();
  const pixels = chunk('IDAT', Buffer.from('no pixels at all'));
  return Buffer.concat([data.subarray(0, 33), pixels, chunk('IEND', Buffer.alloc(0))]);
}

export async function damagedCopies(): Promise<Buffer[]> {
  const formats = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const;
  const still = formats.map((format) =>
    square(40, 24).withMetadata({ orientation: 6 }).toFormat(format).toBuffer(),
  );
  const { gif, webp } = await imagesOf(3);
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>');
  return [...(await Promise.all(still)), gif, webp, await animatedPng(), drawing];
}
