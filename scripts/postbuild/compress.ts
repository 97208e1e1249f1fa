import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cachedResult } from '@/lib/build-cache';
import { listFiles } from '@/lib/files';

const TEXT = /\.(?:html|css|js|json|xml|svg|txt|csv|ics|webmanifest)$/;
/** Smaller files fit into one packet as they are. */
const MIN_BYTES = 1000;
/** As many as zlib has threads, twice, so that none of them waits for a file. */
const AT_ONCE = 8;

/**
 * What a server sends at once is ten packets of 1,460 bytes (RFC 6928), with the headers; what is
 * longer comes a round trip later, while the reader looks at nothing.
 */
const FIRST_FLIGHT = 13_500;
/** What a page waits for. */
const AWAITED = /\.(?:html|css|js)$/;

/** The level of Brotli from which on time grows faster than sizes shrink. */
const QUICK = 6;
/** Its levels that save a tenth, and one part of a hundred more for what is still too long. */
const SMALLER = [10, 11];

const brotli = (data: Buffer, level: number): Promise<Buffer> =>
  promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_QUALITY]: level } });

/** Goes on to smaller copies until one fits into the first flight; an earlier build may have one. */
async function smallBrotli(data: Buffer): Promise<Buffer> {
  const source = createHash('sha256').update(data).digest('hex');
  const kept = await cachedResult('brotli', [...SMALLER, source], async () => {
    let copy = data;
    for (const level of SMALLER) {
      copy = await brotli(data, level);
      if (copy.length <= FIRST_FLIGHT) break;
    }
    return copy.toString('base64');
  });
  return Buffer.from(kept, 'base64');
}

const compressors: Record<string, (data: Buffer, path: string) => Promise<Buffer>> = {
  async br(data, path) {
    const copy = await brotli(data, QUICK);
    return copy.length > FIRST_FLIGHT && AWAITED.test(path) ? smallBrotli(data) : copy;
  },
  gz: (data) => promisify(gzip)(data, { level: 9 }),
};

/** Writes the copies of one file, and says whether it got one; what would save nothing is left out. */
async function compressFile(path: string): Promise<boolean> {
  const data = readFileSync(path);
  if (data.length < MIN_BYTES) return false;
  let written = false;
  for (const [ending, compress] of Object.entries(compressors)) {
    const copy = await compress(data, path);
    if (copy.length >= data.length) continue;
    writeFileSync(`${path}.${ending}`, copy);
    written = true;
  }
  return written;
}

/**
 * Writes a Brotli copy (RFC 7932, `.br`) and a gzip copy (RFC 1952, `.gz`) beside every text file
 * of a site, for hosts that serve what is compressed already. Where readers would wait for a second
 * flight of packets, it takes the time for a smaller one. Equal files give equal copies.
 * @param out the folder of the site
 * @returns how many files have copies
 */
export async function writeCompressedCopies(out: string): Promise<string> {
  const waiting = listFiles(out).filter((file) => TEXT.test(file));
  let count = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (await compressFile(join(out, file))) count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return `${count} files compressed`;
}
