import sharp, { type Sharp } from 'sharp';

/** Numbers from -1 to 1 that look random and are the same in every run (xorshift). */
function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state / 2 ** 31;
  }
}

/** Bytes around a middle gray. */
function noise(length: number, reach: number): Buffer {
  const numbers = randomNumbers(length);
  return Buffer.from(Uint8Array.from({ length }, () => 128 + numbers.next().value * reach));
}

/**
 * A picture with detail of every size, as photos have it: broad shapes, edges, and the grain of a
 * sensor, so that it compresses as badly as they do.
 */
export async function photoLike(width: number, height: number): Promise<Sharp> {
  const scale = async (data: Buffer, from: [number, number], to: [number, number]) =>
    sharp(data, { raw: { width: from[0], height: from[1], channels: 3 } })
      .resize(...to, { fit: 'fill', kernel: 'cubic' })
      .raw()
      .toBuffer();
  const small: [number, number] = [Math.ceil(width / 4), Math.ceil(height / 4)];
  const shapes = new Float32Array(small[0] * small[1] * 3);
  for (const [across, reach] of [
    [8, 100],
    [40, 40],
    [160, 24],
    [640, 20],
  ] as const) {
    const grid: [number, number] = [across, Math.ceil((across * height) / width)];
    const layer = await scale(noise(grid[0] * grid[1] * 3, reach), grid, small);
    for (let index = 0; index < shapes.length; index++) {
      shapes[index] = (shapes[index] ?? 0) + (layer[index] ?? 0) - 128;
    }
  }
  const bytes = Buffer.from(Uint8ClampedArray.from(shapes, (value) => value + 128));
  const data = await scale(bytes, small, [width, height]);
  const grain = noise(1 << 20, 8);
  for (let index = 0; index < data.length; index++) {
    const sum = (data[index] ?? 0) + (grain[(index * 7) & 0xfffff] ?? 0) - 128;
    data[index] = Math.min(255, Math.max(0, sum));
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** What cameras write: who took the picture, and where. */
export const cameraData = {
  IFD0: { Copyright: 'Ada Example', Make: 'Example' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 0/1 53/1', GPSLongitudeRef: 'W' },
};
