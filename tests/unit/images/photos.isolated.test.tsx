import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '@/lib/files';
import { openImages } from '@/lib/images/library';
import { variantsOf, widthsOf } from '@/lib/images/variants';
import { writeImages } from '@/scripts/postbuild/images';
import { cameraData } from '../../support/photos';
import { square, tornPng } from './samples';

let root: string;
let out: string;
/** The markup of a body that is in `blog/a-post.mdx`. */
let render: (body: string, belowPicture?: boolean) => Promise<string>;

function write(file: string, data: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), data);
}

function elements(html: string, name: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
}

const isRed = ([red = 0, green = 0, blue = 0]: number[]): boolean =>
  red > 140 && green < 90 && blue < 90;
const isGray = ([red = 0, green = 0, blue = 0]: number[]): boolean =>
  red > 60 && red < 140 && Math.max(red, green, blue) - Math.min(red, green, blue) < 4;

const BODY = [
  '<Figure src="./a-post/photo.jpg" alt="A hill." />',
  '![A badge.](/images/small.png)',
  '<Figure src="/images/flower.svg" alt="A flower." />',
  '<Figure src="/images/nowhere.png" alt="Nothing." />',
].join('\n\n');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'photos-'));
  process.env.CONTENT_DIR = join(root, 'content');
  root = join(root, 'content');
  out = join(root, '..', 'out');
  // Held upright: 900 × 1300 to the eye, 1300 × 900 in the file.
  const photo = square(1300, 900).jpeg().withExif(cameraData);
  write('blog/a-post/photo.jpg', await photo.withMetadata({ orientation: 6 }).toBuffer());
  write('images/small.png', await square(300, 200).withExif(cameraData).png().toBuffer());
  write('blog/été.png', await square(20, 10).png().toBuffer());
  write('images/draft.webp', await square(700, 700).webp().toBuffer());
  write('images/flower.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>');
  const { renderBody } = await import('@/lib/mdx');
  const { mdxComponents } = await import('@/app/_shared/mdx-components');
  const components = mdxComponents({ path: '/blog/a-post' });
  render = async (body, belowPicture) => {
    const place = { file: 'blog/a-post.mdx', belowPicture };
    return renderToStaticMarkup((await renderBody(body, components, place)).content);
  };
  mkdirSync(out);
  writeFileSync(join(out, 'a-post.html'), await render(BODY));
  await writeImages(out, openImages(root));
}, 60_000);

afterAll(() => rmSync(dirname(root), { recursive: true, force: true }));

describe('the widths of a photo', () => {
  it.each([
    [4000, [480, 800, 1200, 1600]],
    [1600, [480, 800, 1200, 1600]],
    [1599, [480, 800, 1200, 1599]],
    [1200, [480, 800, 1200]],
    [481, [480, 481]],
    [480, [480]],
    [1, [1]],
  ])('of %i pixels are never larger than it is', (width, widths) => {
    expect(widthsOf(width)).toEqual(widths);
  });

  it('give files whose names change with the photo', () => {
    const names = (hash: string) => variantsOf('a/b.c.jpg', 600, hash).map(({ name }) => name);
    expect(names('1f')).toEqual(['a/b.c-480.1f.avif', 'a/b.c-600.1f.avif']);
    expect(names('1f')).not.toContain(names('2f')[0]);
  });
});

describe('a photo on a page', () => {
  it('is offered as AVIF, and in its own format, upright', async () => {
    const html = await render(BODY);
    const [avif] = elements(html, 'source');
    expect(avif?.properties).toMatchObject({ type: 'image/avif' });
    expect(String(avif?.properties.srcSet)).toMatch(
      /^\/assets\/images\/blog\/a-post\/photo-480\.[0-9a-f]{12}\.avif 480w, .* 900w$/,
    );
    expect(elements(html, 'img')[0]?.properties).toMatchObject({
      src: '/images/blog/a-post/photo.jpg',
      alt: 'A hill.',
      width: 900,
      height: 1300,
    });
  });

  it('is loaded late, unless it is the first of the page', async () => {
    const images = async (belowPicture: boolean) =>
      elements(await render(BODY, belowPicture), 'img').map(({ properties }) => properties);
    const loading = async (belowPicture: boolean) =>
      (await images(belowPicture)).map((properties) => properties.loading ?? 'at once');
    expect(await loading(false)).toEqual(['at once', 'lazy', 'lazy']);
    // Text comes first: an image below it does not take the line from the fonts.
    expect((await images(false)).map(({ fetchPriority }) => fetchPriority)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await loading(true)).toEqual(['lazy', 'lazy', 'lazy']);
  });

  it('leaves drawings as they are, and says what is missing', async () => {
    const html = await render(BODY);
    const drawing = elements(html, 'img').at(-1);
    expect(drawing?.properties).toMatchObject({ src: '/images/flower.svg', width: 30, height: 20 });
    expect(elements(html, 'picture')).toHaveLength(2);
    expect(html).toContain('This picture is missing');
  });

  it('is found by a name with letters outside of ASCII', async () => {
    for (const name of ['été', '%C3%A9t%C3%A9']) {
      const [img] = elements(await render(`![Summer.](./${name}.png)`), 'img');
      expect(img?.properties).toMatchObject({ src: '/images/blog/%C3%A9t%C3%A9.png', width: 20 });
    }
  });
});

describe('the files of a photo', () => {
  const written = () => listFiles(out).filter((file) => !file.endsWith('.html'));

  it('are written if a page shows them, and no others', () => {
    const hashes = new Set(written().map((file) => file.replace(/\.[0-9a-f]{12}\./, '.')));
    expect([...hashes]).toEqual([
      'assets/images/blog/a-post/photo-480.avif',
      'assets/images/blog/a-post/photo-800.avif',
      'assets/images/blog/a-post/photo-900.avif',
      'assets/images/small-300.avif',
      'images/blog/a-post/photo.jpg',
      'images/flower.svg',
      'images/small.png',
    ]);
  });

  it('are upright, of the width that they say, in the format that they say', async () => {
    for (const file of written().filter((name) => name.includes('/photo'))) {
      const { width, height, format, orientation } = await sharp(join(out, file)).metadata();
      const wide = Number(/-(\d+)\./.exec(file)?.[1] ?? 900);
      expect([width, height], file).toEqual([wide, Math.round((wide * 1300) / 900)]);
      expect(format, file).toBe(file.endsWith('jpg') ? 'jpeg' : 'heif');
      expect(orientation, file).toBeUndefined();
    }
  });

  it('do not tell who took the photo, and where', async () => {
    const source = await sharp(join(root, 'blog/a-post/photo.jpg')).metadata();
    expect(source.exif?.includes('Ada Example')).toBe(true);
    for (const file of written().filter((name) => !name.endsWith('.svg'))) {
      const { exif, iptc, xmp, icc } = await sharp(join(out, file)).metadata();
      expect([exif, iptc, xmp, icc], file).toEqual([undefined, undefined, undefined, undefined]);
      expect(readFileSync(join(out, file)).includes('Ada Example'), file).toBe(false);
    }
  });

  it('are the same after a second build, which encodes nothing', async () => {
    const again = join(root, '..', 'again');
    mkdirSync(again);
    writeFileSync(join(again, 'a.html'), readFileSync(join(out, 'a-post.html')));
    const cache = join('.next', 'cache', 'pictures', 'photos');
    const times = () =>
      listFiles(cache).map((file) => `${file} ${statSync(join(cache, file)).mtimeMs}`);
    const before = times();
    expect(await writeImages(again, openImages(root))).toBe('2 photos, 1 drawings');
    expect(times()).toEqual(before);
    for (const file of written()) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file))), file).toBe(
        true,
      );
    }
  });

  it.each<[string, () => Promise<Buffer>, (color: number[]) => boolean]>([
    [
      'in the colors of print',
      () => square(600, 400).toColourspace('cmyk').jpeg().toBuffer(),
      isRed,
    ],
    ['of sixteen bits', () => square(600, 400).toColourspace('rgb16').png().toBuffer(), isRed],
    ['with a palette', () => square(600, 400).png({ palette: true }).toBuffer(), isRed],
    ['that can be seen through', () => square(600, 400).ensureAlpha(0.5).webp().toBuffer(), isRed],
    ['in shades of gray', () => square(600, 400).toColourspace('b-w').jpeg().toBuffer(), isGray],
  ])('show what the eye sees of a photo %s', async (_, make, isRight) => {
    const odd = mkdtempSync(join(tmpdir(), 'odd-'));
    mkdirSync(join(odd, 'images'));
    const photo = await make();
    const name = `IMG_1.${(await sharp(photo).metadata()).format?.toUpperCase()}`;
    writeFileSync(join(odd, 'images', name), photo);
    const library = openImages(odd);
    const variants = variantsOf(name, 480, library.find(name)?.hash ?? '');
    const addresses = variants.map((variant) => `/assets/images/${variant.name}`);
    writeFileSync(join(odd, 'a.html'), `<img src="/images/${name}" srcset="${addresses}">`);
    await writeImages(odd, library);
    for (const file of [`images/${name}`, ...addresses]) {
      const shown = sharp(join(odd, file)).extract({ left: 40, top: 40, width: 9, height: 9 });
      const { data } = await shown
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([...data.subarray(0, 3)], file).toSatisfy(isRight);
    }
    rmSync(odd, { recursive: true });
  });

  it('fail by name where a photo is damaged behind a sound header', async () => {
    const broken = join(root, '..', 'broken');
    mkdirSync(join(broken, 'images'), { recursive: true });
    writeFileSync(join(broken, 'images', 'torn.png'), await tornPng());
    writeFileSync(join(broken, 'a.html'), '<img src="/images/torn.png">');
    await expect(writeImages(broken, openImages(broken))).rejects.toThrow(
      /^images\/torn\.png: The image cannot be decoded: .+ Export it again/,
    );
  });
});
