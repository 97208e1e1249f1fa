import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { checkPhotos } from '@/lib/check/photos';
import { documentText, soundPost, temporaryFolder } from '../../support/content';
import { animatedPng, imagesOf, square, tornPng } from './samples';

/** A content folder with one post, and what a check says of its images. */
async function check(
  files: Readonly<Record<string, string | Buffer>>,
  body = 'Text.\n',
  cover?: { src: string; alt: string },
) {
  const root = temporaryFolder({
    'data/authors.yml': 'site-team:\n  name: Team\n',
    'data/contributors.yml': '- github_username: Lwasser\n  name: Leah Wasser\n',
    'blog/a-post.mdx': documentText({ ...soundPost, ...(cover ? { cover } : {}) }, body),
  });
  for (const [file, data] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), data);
  }
  const { problems } = checkContent(root);
  const bad = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const all = [...problems, ...(await checkPhotos(root, (file) => !bad.includes(file)))];
  for (const { fix } of all) expect(fix).toMatch(/^[A-Z].+/);
  return all.map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`);
}

const show = (...names: string[]): string =>
  names.map((name) => `![A flower in a field.](${name})`).join('\n\n');

describe('images beside a document', () => {
  it('are found in its folder and in a folder of their own', async () => {
    const png = await square(20, 20).png().toBuffer();
    const files = {
      'blog/photo.png': png,
      'blog/a-post/photo.png': png,
      'images/blog/other.png': png,
    };
    const body = show('./a-post/photo.png', '/images/blog/other.png');
    expect(await check(files, body, { src: './photo.png', alt: 'A hill.' })).toEqual([]);
  });

  it('are missed by name, on their line', async () => {
    expect(await check({}, `\n${show('./a-post/phto.png')}`)).toEqual([
      'error blog/a-post.mdx:10 The image ./a-post/phto.png is missing.',
    ]);
  });

  it('must not share an address with another file', async () => {
    const png = await square(20, 20).png().toBuffer();
    const files = { 'blog/photo.png': png, 'images/blog/photo.png': png };
    expect(await check(files, show('./photo.png'))).toEqual([
      'error blog/photo.png:1 This image and content/images/blog/photo.png have the same address, /images/blog/photo.png.',
    ]);
  });

  it('are no other kinds of files', async () => {
    expect(await check({ 'blog/IMG_1.HEIC': 'x', 'blog/slides.pdf': 'x' })).toEqual([
      'error blog/IMG_1.HEIC:1 Images of the kind .heic are not served.',
      'error blog/slides.pdf:1 Images of the kind .pdf are not served.',
    ]);
  });
});

describe('images that cannot be shown', () => {
  it('are refused when they are animated', async () => {
    const { gif, webp } = await imagesOf(2);
    const files = {
      'images/a.gif': gif,
      'images/b.webp': webp,
      'images/c.png': await animatedPng(),
    };
    const shown = show(...Object.keys(files).map((file) => `/${file}`));
    expect(await check(files, shown)).toEqual([
      'error images/a.gif:1 The image is animated.',
      'error images/b.webp:1 The image is animated.',
      'error images/c.png:1 The image is animated.',
    ]);
  });

  it('are refused when they are damaged', async () => {
    const jpeg = await square(300, 300).jpeg().toBuffer();
    const files = {
      'images/cut.jpg': jpeg.subarray(0, jpeg.length - 400),
      'images/empty.png': '',
      'images/text.webp': 'not an image',
      'images/torn.png': await tornPng(),
    };
    const shown = show(...Object.keys(files).map((file) => `/${file}`));
    const decoding = (file: string) =>
      expect.stringMatching(`^error ${file}:1 The image cannot be decoded: `);
    expect(await check(files, shown)).toEqual([
      'error images/empty.png:1 The file is not an image that can be read.',
      'error images/text.webp:1 The file is not an image that can be read.',
      decoding('images/cut.jpg'),
      decoding('images/torn.png'),
    ]);
    expect(await check({ 'avatars/lwasser.png': await tornPng() })).toEqual([
      decoding('avatars/lwasser.png'),
    ]);
  });

  it('are refused when decoding them would fill the memory', async () => {
    const big = Buffer.from(await square(40, 40).png().toBuffer());
    big.writeUInt32BE(60_000, 16);
    big.writeUInt32BE(50_000, 20);
    const tall = Buffer.from(await square(40, 40).png().toBuffer());
    tall.writeUInt32BE(20_000, 20);
    const start = performance.now();
    expect(await check({ 'images/big.png': big, 'images/tall.png': tall })).toEqual([
      'error images/big.png:1 The image measures 60000 × 50000 pixels, more than is decoded.',
      'error images/tall.png:1 The image measures 40 × 20000 pixels, more than is decoded.',
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('are refused when they are drawings under the name of photos', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>';
    expect(await check({ 'images/a.png': svg }, show('/images/a.png'))).toEqual([
      'error images/a.png:1 The file ends in .png, but is a svg image.',
    ]);
  });

  it('are refused when their names do not fit into addresses', async () => {
    const png = await square(9, 9).png().toBuffer();
    const files = { 'images/my photo.png': png, 'images/a,b.png': png, 'images/50%.png': png };
    expect((await check(files)).sort()).toEqual([
      'error images/50%.png:1 The name of the image has the character % in it.',
      'error images/a,b.png:1 The name of the image has the character , in it.',
      'error images/my photo.png:1 The name of the image has a space in it.',
    ]);
  });

  it('are refused when no file can have their names on Windows', async () => {
    const png = await square(9, 9).png().toBuffer();
    const files = { 'images/con.png': png, 'images/nul/a.png': png, 'images/a./b.png': png };
    const found = await check(files);
    expect(found.sort()).toEqual([
      'error images/a./b.png:1 The image has the name "a."; Windows drops the dot or space at its end.',
      'error images/con.png:1 The image has the name "con.png", which Windows keeps for a device.',
      'error images/nul/a.png:1 The image has the name "nul", which Windows keeps for a device.',
    ]);
  });

  it('are refused when they are links out of the content folder', async () => {
    const root = temporaryFolder({ 'images/.keep': '', 'secret.svg': '<svg/>' });
    symlinkSync('../secret.svg', join(root, 'images/a.svg'));
    expect(checkContent(root).problems).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: 'The image is a link to another file.',
      }),
    ]);
  });
});

describe('images that are large', () => {
  it('pass when they are photos, which pages get in the size they need', async () => {
    const photo = await square(5000, 3000).jpeg().toBuffer();
    expect(await check({ 'images/a.jpg': photo }, show('/images/a.jpg'))).toEqual([]);
  });

  it('are doubted when a reader would get them as they are, or the repository swells', async () => {
    const room = ' '.repeat(1_100_000);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${room}</svg>`;
    const photo = Buffer.concat([await square(9, 9).webp().toBuffer(), Buffer.alloc(10_100_000)]);
    const files = { 'images/a.svg': svg, 'images/b.webp': photo };
    expect(await check(files, show('/images/a.svg', '/images/b.webp'))).toEqual([
      'warning images/a.svg:1 The image has 1.1 MB.',
      'warning images/b.webp:1 The image has 10.1 MB.',
    ]);
  });
});

describe('pictures of people', () => {
  it('pass when they are named after a handle, in any case', async () => {
    const png = await square(256, 256).png().toBuffer();
    expect(await check({ 'avatars/lwasser.png': png, 'avatars/Site-Team.PNG': png })).toEqual([]);
  });

  it('are reported if they belong to nobody, with the most similar name', async () => {
    const png = await square(256, 256).png().toBuffer();
    const files = { 'avatars/lwaser.png': png, 'avatars/people/lwasser.png': png };
    expect(await check(files)).toEqual([
      'warning avatars/lwaser.png:1 The picture belongs to nobody: no handle is like its name. Did you mean "lwasser"?',
      expect.stringMatching(
        /^warning avatars\/people\/lwasser\.png:1 The picture belongs to nobody/,
      ),
    ]);
  });

  it('are one for each person, images, without scripts, and light', async () => {
    const png = await square(256, 256).png().toBuffer();
    const script = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>';
    expect(await check({ 'avatars/lwasser.png': png, 'avatars/LWASSER.webp': png })).toEqual([
      'warning avatars/LWASSER.webp:1 The file ends in .webp, but is a png image.',
      'warning avatars/lwasser.png:1 The same person has another picture, content/avatars/LWASSER.webp.',
    ]);
    expect(await check({ 'avatars/lwasser.svg': script })).toEqual([
      expect.stringMatching(/^error avatars\/lwasser\.svg:1 .*script/),
    ]);
    expect(await check({ 'avatars/lwasser.heic': 'x' })).toEqual([
      'error avatars/lwasser.heic:1 Images of the kind .heic are not served.',
    ]);
    const heavy = Buffer.concat([png, Buffer.alloc(150_000)]);
    expect(await check({ 'avatars/lwasser.png': heavy })).toEqual([
      expect.stringMatching(/^warning avatars\/lwasser\.png:1 The picture has 15\d kB/),
    ]);
  });
});
