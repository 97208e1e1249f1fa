import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readHeader } from '@/lib/images/header';
import { animatedPng, damagedCopies, imagesOf, square } from './samples';

describe('the header of an image', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'tells the size of a %s',
    async (format) => {
      const data = await square(31, 17).toFormat(format).toBuffer();
      const name = format === 'jpeg' ? 'jpg' : format;
      expect(readHeader(data)).toEqual({
        format: name,
        width: 31,
        height: 17,
        animated: false,
        whole: true,
      });
    },
  );

  it.each(['jpeg', 'png', 'webp'] as const)(
    'turns a %s as the camera was held, as the decoder does',
    async (format) => {
      for (let orientation = 1; orientation <= 8; orientation++) {
        const data = await square(31, 17).withMetadata({ orientation }).toFormat(format).toBuffer();
        const { info } = await sharp(data).autoOrient().toBuffer({ resolveWithObject: true });
        expect(readHeader(data), `orientation ${orientation}`).toMatchObject({
          width: info.width,
          height: info.height,
        });
      }
    },
  );

  it('tells animated images from still ones', async () => {
    const { gif, webp } = await imagesOf(2);
    expect(readHeader(gif)).toMatchObject({ format: 'gif', animated: true, whole: true });
    expect(readHeader(webp)).toMatchObject({ format: 'webp', animated: true, whole: true });
    expect(readHeader(await animatedPng())).toMatchObject({ format: 'png', animated: true });
    const still = await imagesOf(1);
    expect(readHeader(still.gif)?.animated).toBe(false);
    expect(readHeader(still.webp)?.animated).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'tells that a %s is cut off',
    async (format) => {
      const data = await square(64, 64).toFormat(format).toBuffer();
      for (const share of [0.5, 0.9, 0.99]) {
        const part = data.subarray(0, Math.floor(data.length * share));
        expect(readHeader(part)?.whole ?? false, `${share}`).toBe(false);
      }
    },
  );

  it('tells that a byte of a PNG was changed on its way', async () => {
    const data = Buffer.from(await square(64, 64).png().toBuffer());
    const at = data.indexOf('IDAT') + 10;
    data[at] = (data[at] ?? 0) ^ 1;
    expect(readHeader(data)?.whole).toBe(false);
  });

  it('knows the size of a decompression bomb without decoding it', () => {
    const bomb = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000', 'hex');
    const data = Buffer.concat([bomb, Buffer.alloc(64)]);
    expect(readHeader(data)).toMatchObject({ width: 100_000, height: 100_000, whole: false });
  });

  it('finds no image in what is none', () => {
    for (const text of ['', 'GIF', '\x89PNG', '<html>', '<svg/>', 'RIFF\0\0\0\0WEBP', 'II*\0']) {
      expect(readHeader(Buffer.from(text, 'latin1')), JSON.stringify(text)).toBeUndefined();
    }
  });

  it('reads any bytes without a crash and without delay', async () => {
    const samples = await damagedCopies();
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sample, changes, share) => {
          const data = Buffer.from(sample.subarray(0, Math.ceil(sample.length * share)));
          // The first bytes decide the format; those behind them are the ones to get lost in.
          for (const [at, byte] of changes) data[at % Math.max(1, data.length)] = byte;
          const start = performance.now();
          const header = readHeader(data);
          expect(performance.now() - start).toBeLessThan(1000);
          if (header) expect(header.width > 0 && header.height > 0).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
