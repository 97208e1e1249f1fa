import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeCompressedCopies } from '@/scripts/postbuild/compress';
import { temporaryFolder } from '../../support/content';

const page = '<p>Moliński – naïve 🎉</p>'.repeat(100);

describe('compressed copies', () => {
  it('hold what the file holds, and are the same each time', async () => {
    const out = temporaryFolder({ 'blog/x.html': page, 'feed.xml': page });
    expect(await writeCompressedCopies(out)).toBe('2 files compressed');
    const copy = (ending: string) => readFileSync(join(out, `blog/x.html.${ending}`));
    expect(brotliDecompressSync(copy('br')).toString()).toBe(page);
    expect(gunzipSync(copy('gz')).toString()).toBe(page);
    const first = [copy('br'), copy('gz')];
    await writeCompressedCopies(out);
    expect([copy('br'), copy('gz')]).toEqual(first);
  });

  it('of pages that are longer than the first packets of an answer are smaller', async () => {
    const items = Array.from(
      { length: 5200 },
      (_, i) => `<li class="item">${(i + 1) ** 3 % 99_991}</li>`,
    );
    const long = items.join('');
    const out = temporaryFolder({ 'long.html': long, 'long.xml': long });
    await writeCompressedCopies(out);
    const copy = (name: string) => readFileSync(join(out, `${name}.br`));
    expect(copy('long.xml').length).toBeGreaterThan(13_500);
    expect(copy('long.html').length).toBeLessThan(copy('long.xml').length);
    expect(brotliDecompressSync(copy('long.html')).toString()).toBe(long);
  });

  it('are not written for small files, nor for what is compressed already', async () => {
    const out = temporaryFolder({
      'small.html': 'short',
      'picture.png': page,
      'index.pf_meta': page,
    });
    expect(await writeCompressedCopies(out)).toBe('0 files compressed');
    for (const file of ['small.html', 'picture.png', 'index.pf_meta']) {
      expect(existsSync(join(out, `${file}.br`))).toBe(false);
    }
  });

  it('are left out where they would be larger', async () => {
    const out = temporaryFolder();
    const noise = Array.from({ length: 50 }, (_, i) =>
      createHash('sha256').update(`${i}`).digest(),
    );
    writeFileSync(join(out, 'noise.json'), Buffer.concat(noise));
    expect(await writeCompressedCopies(out)).toBe('0 files compressed');
    expect(readdirSync(out)).toEqual(['noise.json']);
  });
});
