import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoIssue } from '@/lib/images/encode';
import { readHeader } from '@/lib/images/header';
import { openImages } from '@/lib/images/library';
import { temporaryFolder } from '../../support/content';
import { photoLike } from '../../support/photos';
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
      });
    },
  );

  it('is of the data alone, not of the memory that follows it', () => {
    const memory = Buffer.from([0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 16, 0, 0, 0]);
    expect(readHeader(memory.subarray(0, 3))).toBeUndefined();
  });

  it('turns a JPEG as the camera was held, as the decoder does', async () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const data = await square(31, 17).withMetadata({ orientation }).jpeg().toBuffer();
      const { info } = await sharp(data).autoOrient().toBuffer({ resolveWithObject: true });
      expect(readHeader(data), `orientation ${orientation}`).toMatchObject({
        width: info.width,
        height: info.height,
      });
    }
  });

  it('knows the size of a decompression bomb without decoding it', () => {
    const bomb = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000', 'hex');
    const data = Buffer.concat([bomb, Buffer.alloc(64)]);
    expect(readHeader(data)).toMatchObject({ width: 100_000, height: 100_000 });
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

describe('decoding a photo', () => {
  const issueOf = async (name: string, data: Buffer): Promise<string | undefined> => {
    const folder = temporaryFolder({ 'images/.keep': '' });
    writeFileSync(join(folder, 'images', name), data);
    if (!readHeader(data)) return 'is not an image';
    const image = openImages(folder).find(name);
    return image && (await photoIssue(image))?.reason;
  };

  it('finds animations', async () => {
    const { gif, webp } = await imagesOf(2);
    expect(await issueOf('a.gif', gif)).toBe('The image is animated');
    expect(await issueOf('b.webp', webp)).toBe('The image is animated');
    expect(await issueOf('c.png', await animatedPng())).toBe('The image is animated');
    const still = await imagesOf(1);
    expect(await issueOf('d.gif', still.gif)).toBeUndefined();
    expect(await issueOf('e.webp', still.webp)).toBeUndefined();
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'finds that a %s is cut off',
    async (format) => {
      const data = await (await photoLike(300, 200)).toFormat(format).toBuffer();
      expect(await issueOf(`whole.${format}`, data)).toBeUndefined();
      for (const share of [0.5, 0.9, 0.99]) {
        const part = data.subarray(0, Math.floor(data.length * share));
        expect(await issueOf(`${share}.${format}`, part), `${share}`).toMatch(
          /cannot be decoded|not an/,
        );
      }
    },
  );

  it('finds that a byte of a PNG was changed on its way', async () => {
    const data = Buffer.from(await square(64, 64).png().toBuffer());
    const at = data.indexOf('IDAT') + 10;
    data[at] = (data[at] ?? 0) ^ 1;
    expect(await issueOf('changed.png', data)).toMatch(/cannot be decoded/);
  });

  it.each(['png', 'webp'] as const)('refuses a %s that only metadata turns', async (format) => {
    const data = await square(31, 17).withMetadata({ orientation: 6 }).toFormat(format).toBuffer();
    expect(await issueOf(`turned.${format}`, data)).toMatch(/another size/);
  });
});
