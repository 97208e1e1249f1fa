import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { cameraData, photoLike } from './photos';

/**
 * Makes a page that shows one photo as a camera wrote it, 4,000 by 3,000 pixels and 6 MB, with all
 * files that the page asks for: `tsx tests/support/photo-page.tsx FOLDER` fills `FOLDER/out`.
 */
const folder = process.argv[2];
if (!folder) throw new Error('Name a folder to write into.');
process.env.CONTENT_DIR = join(folder, 'content');
const out = join(folder, 'out');
mkdirSync(join(folder, 'content', 'blog'), { recursive: true });
mkdirSync(out);

const photo = (await photoLike(4000, 3000)).jpeg({ quality: 97 }).withExif(cameraData);
const data = await photo.toBuffer();
writeFileSync(join(folder, 'content', 'blog', 'photo.jpg'), data);

const { Figure } = await import('@/components/mdx/figure');
const { getImage, images } = await import('@/lib/images');
const { writeImages } = await import('@/scripts/postbuild/images');
const image = getImage('/images/blog/photo.jpg');
const body = renderToStaticMarkup(<Figure image={image} alt="A hill under clouds." />);
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A photo</title><link rel="stylesheet" href="/site.css"><link rel="icon" href="data:,"><body><div class="page"><article class="prose">${body}</article></div></body></html>`,
);
await writeImages(out, images);
process.stdout.write(String(data.length));
