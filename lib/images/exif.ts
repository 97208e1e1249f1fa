const ORIENTATION = 0x0112;

/**
 * The orientation that an Exif block names (Exif 2.32, 4.6.4; TIFF 6.0).
 * @param tiff the block from its TIFF header on
 * @returns 1 to 8; 1, upright, where there is none or the block cannot be read
 */
export function exifOrientation(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2);
  if ((order !== 'II' && order !== 'MM') || tiff.length < 8) return 1;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return 1;
  const entries = Math.min(short(start), Math.floor((tiff.length - start - 2) / 12));
  for (let index = 0; index < entries; index++) {
    const entry = start + 2 + index * 12;
    if (short(entry) !== ORIENTATION) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
