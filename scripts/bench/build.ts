import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { outcome, start } from '../run';
import { faultsOf, filesWith, weigh } from './measure';
import { type MadePost, makePost } from './posts';

const TODAY = '2026-11-02';
const SECRET = 'Nobody may read this title';

function write(folder: string, path: string, data: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

/** Writes a content folder of made-up posts, with a draft and a scheduled post among them. */
function writeContent(folder: string, count: number): MadePost[] {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join('content', 'data'), join(folder, 'data'), { recursive: true });
  const posts = Array.from({ length: count }, (_, number) => makePost(number, TODAY));
  for (const { slug, text, image } of posts) {
    write(folder, `blog/${slug}.mdx`, text);
    write(folder, image.path, image.data);
  }
  const hidden = (field: string) =>
    makePost(0, '2026-11-01').text.replace(/^title: .*$/m, `title: ${SECRET}\n${field}`);
  write(folder, 'blog/hidden-draft.mdx', hidden('draft: true'));
  write(folder, 'blog/hidden-later.mdx', hidden('').replace(/^date: .*$/m, 'date: 2026-11-03'));
  return posts;
}

const count = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(count) || count < 1) {
  console.error(
    `"${process.argv[2]}" is not a number of posts. Write: npm run bench:content -- 1000`,
  );
  process.exit(1);
}

const folder = join(tmpdir(), `bench-content-${count}`);
const posts = writeContent(folder, count);
console.log(`${count} posts in ${folder}`);
if (process.argv.includes('--no-build')) process.exit();

const env = { CONTENT_DIR: folder, SITE_NOW: `${TODAY}T12:00:00Z`, SHOW_DRAFTS: '0' };
const begun = performance.now();
const { code } = await outcome(start('tsx', ['scripts/build/index.ts'], { env, stdio: 'inherit' }));
if (code !== 0) process.exit(code);
console.log(`${((performance.now() - begun) / 1000 / count).toFixed(3)} s a post\n`);

const first = posts[0]?.slug ?? '';
const files = ['blog.html', 'blog/archive.html', 'blog/topics/learn.html', `blog/${first}.html`];
for (const { file, bytes, brotli } of weigh('out', [
  ...files,
  'feed.xml',
  'atom.xml',
  'feed.json',
])) {
  console.log(
    `${(bytes / 1000).toFixed(1).padStart(8)} kB ${(brotli / 1000).toFixed(1).padStart(7)} kB brotli  ${file}`,
  );
}
const faults = [
  ...faultsOf(
    'out',
    posts.map(({ slug }) => slug),
  ),
  ...filesWith('out', [SECRET, 'hidden-draft', 'hidden-later']).map(
    (file) => `${file} tells of a post that is not out.`,
  ),
];
console.log(faults.length === 0 ? 'No faults.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
