import { readFileSync } from 'node:fs';
import { iconSvg } from '@pyopensci/flower-art';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

describe('the site icon', () => {
  it('is the icon that the art package draws', () => {
    const file = readFileSync('public/favicon.svg', 'utf8');
    expect(file.trim()).toBe(iconSvg(14, 0.84));
    expect(file.length).toBeLessThan(1500);
  });

  it('is at /favicon.ico too, as one PNG image of 48 pixels', async () => {
    const file = readFileSync('public/favicon.ico');
    expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
    const start = file.readUInt32LE(18);
    const image = file.subarray(start, start + file.readUInt32LE(14));
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 48, height: 48 });
  });
});
