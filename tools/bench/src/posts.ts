import { coverSvg, createRandom, type Random } from '@pyopensci/flower-art';
import sharp from 'sharp';
import { topics } from '@/lib/content/schema/post';
import { addDays } from '@/lib/dates/calendar-date';
import { slugify } from '@/lib/slug';

/** A post that was made up, with the files it needs. */
export interface MadePost {
  slug: string;
  text: string;
  drawing: { path: string; data: string };
  photo: Photo;
}

/** A picture of pixels that a post shows. */
export interface Photo {
  path: string;
  format: 'jpeg' | 'png';
  width: number;
}

const WORDS =
  'package research code test review release module array figure measure sample index build branch table reader model signal station rainfall spectrum archive license notebook pipeline function module version tutorial maintainer'.split(
    ' ',
  );
const ODD = ['naïve', 'Moliński', '“quoted”', 'R&D', '🎉', '<data>', 'C++', '50%'];
const TAGS = 'packaging testing docs peer-review pycon-us releases licenses ci data plots'.split(
  ' ',
);

const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(' ');

function paragraph(random: Random): string {
  const text = words(random, random.int(40, 80));
  return `${text[0]?.toUpperCase()}${text.slice(1)} [a guide](https://www.pyopensci.org/python-package-guide/).`;
}

/** Names of functions that differ from post to post, so that no two blocks of code are alike. */
function code(random: Random): string {
  const name = random.pick(WORDS);
  return `import numpy as np\n\n\ndef ${name}(values, window=${random.int(2, 99)}):\n    """Return the ${name} of the values."""\n    kept = [value for value in values if value > 0]  # ${random.pick(WORDS)}\n    return np.convolve(kept, np.ones(window), mode="valid")`;
}

function body(random: Random, slug: string, photo: Photo): string {
  const section = (name: string) => [
    `## ${name}`,
    paragraph(random),
    paragraph(random),
    paragraph(random),
  ];
  return [
    paragraph(random),
    ...section('What it is for'),
    `<Figure src="/images/blog/${slug}/figure.svg" alt="Flowers drawn for this test.">A drawing.</Figure>`,
    ...section('How it works'),
    `\`\`\`python title="example.py"\n${code(random)}\n\`\`\``,
    `<Figure src="/${photo.path}" alt="Flowers drawn for this test, as a photo.">A photo.</Figure>`,
    `\`\`\`bash\npip install ${random.pick(WORDS)}==${random.int(1, 9)}.${random.int(0, 20)}\npytest --cov\n\`\`\``,
    '| Step | Minutes |\n|---|---:|\n| Read | 10 |\n| Test | 25 |',
    ...section('What comes next'),
    `The mean is $$\\bar{x} = \\frac{1}{n} \\sum_i x_i$$, as a note[^1] says.`,
    '[^1]: The note.',
    '<Notice type="info" title="In short">\n\nIt works.\n\n</Notice>',
  ].join('\n\n');
}

/**
 * Makes up a post. The same number and day always give the same post.
 * @param number from 0; every seventh belongs to a series, some have odd titles
 * @param newest the date of number 0; each further post is older
 */
export function makePost(number: number, newest: string): MadePost {
  const random = createRandom(`post ${number}`);
  const odd = number % 5 === 0 ? ` ${ODD[(number / 5) % ODD.length]}` : '';
  const title = `Post ${number}: ${words(random, 5)}${odd}`;
  const slug = slugify(`${String(number).padStart(4, '0')} ${title}`);
  const topic = topics[number % topics.length] ?? 'learn';
  const tags = [...new Set([number, number * 3 + 1].map((n) => TAGS[n % TAGS.length]))];
  const fields = [
    `title: ${JSON.stringify(title)}`,
    `date: ${addDays(newest, -number)}`,
    `description: A post that was made up to measure the site, number ${number}, with text, code and a figure.`,
    'authors: [site-team]',
    `topic: ${topic}`,
    `tags: [${tags.join(', ')}]`,
    ...(number % 7 === 0
      ? [`series: { name: "Series ${Math.floor(number / 70)}", part: ${((number / 7) % 10) + 1} }`]
      : []),
    ...(number === 3 ? ['featured: true'] : []),
  ];
  const format = number % 2 === 0 ? 'jpeg' : 'png';
  const ending = format === 'jpeg' ? 'jpg' : 'png';
  const photo: Photo = { path: `images/blog/${slug}/photo.${ending}`, format, width: 1200 };
  return {
    slug,
    photo,
    text: `---\n${fields.join('\n')}\n---\n\n${body(random, slug, photo)}\n`,
    drawing: {
      path: `images/blog/${slug}/figure.svg`,
      data: coverSvg({ seed: slug, palette: topic, width: 800, height: 450 }),
    },
  };
}

export async function drawPhoto(drawing: string, { format, width }: Photo): Promise<Buffer> {
  const image = sharp(Buffer.from(drawing)).resize(width);
  return format === 'jpeg' ? image.jpeg({ quality: 85 }).toBuffer() : image.png().toBuffer();
}
