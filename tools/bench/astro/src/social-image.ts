import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Post } from './posts';

const require = createRequire(join(process.cwd(), 'package.json'));
const SIZE = { width: 1200, height: 630 };

const font = (name: string, subset: string, weight: 500 | 600) => ({
  name,
  weight,
  style: 'normal' as const,
  data: readFileSync(
    require.resolve(`@fontsource/poppins/files/poppins-${subset}-${weight}-normal.woff`),
  ),
});

const fonts = [
  font('Poppins', 'latin', 500),
  font('Poppins', 'latin', 600),
  font('Poppins Extended', 'latin-ext', 500),
  font('Poppins Extended', 'latin-ext', 600),
];

const box = (style: object, children: unknown) => ({ type: 'div', props: { style, children } });

/** Words at the left, the drawing of the post at the right, as on the social images of this site. */
export async function drawSocialImage({ id, data }: Post): Promise<Buffer> {
  const drawing = join(process.env.BENCH_CONTENT ?? '', 'images', 'blog', id, 'figure.svg');
  const src = `data:image/svg+xml;base64,${readFileSync(drawing).toString('base64')}`;
  const words = box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: 760,
      padding: '60px 56px',
    },
    [
      box({ display: 'flex', fontSize: 30, fontWeight: 600 }, `pyOpenSci · ${data.topic}`),
      box(
        { display: 'block', fontSize: 56, fontWeight: 600, lineHeight: 1.2, lineClamp: 6 },
        data.title,
      ),
      box({ display: 'block', fontSize: 28, lineHeight: 1.3 }, data.authors.join(', ')),
    ],
  );
  const art = {
    type: 'img',
    props: { src, width: 440, height: 630, style: { objectFit: 'cover' } },
  };
  const style = {
    display: 'flex',
    width: '100%',
    height: '100%',
    background: 'white',
    fontFamily: 'Poppins, Poppins Extended',
  };
  const svg = await satori(box(style, [words, art]) as Parameters<typeof satori>[0], {
    ...SIZE,
    fonts,
  });
  return sharp(Buffer.from(svg)).png().toBuffer();
}
