import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '@/lib/check/front-matter';
import { readRoutes } from '@/lib/check/read-routes';
import { checkSlugs, TAKEN } from '@/lib/check/rules/slugs';
import { kindOfFolder } from '@/lib/content/schema';
import { isSlug } from '@/lib/slug';
import { documentText, soundPost } from '../../support/content';

function problemsOf(files: string[]) {
  const documents = files.map((file) => {
    return checkFrontMatter(
      { file, text: documentText(soundPost) },
      kindOfFolder(file.split('/')[0] ?? '') ?? 'post',
    ).document;
  });
  return checkSlugs(documents).map(({ file, message, fix }) => `${file}: ${message} ${fix}`);
}

describe('checkSlugs', () => {
  it('lets one name be in folders of different kinds', () => {
    expect(problemsOf(['blog/a.mdx', 'events/a.mdx', 'blog/b.mdx'])).toEqual([]);
  });

  it('reports two files of one address, also in sub-folders, and a third one as well', () => {
    expect(problemsOf(['blog/2025/a.mdx', 'blog/2026/a.mdx', 'blog/a.mdx'])).toEqual([
      'blog/2026/a.mdx: content/blog/2025/a.mdx has the same address, /blog/a. Rename one of the two files.',
      'blog/a.mdx: content/blog/2025/a.mdx has the same address, /blog/a. Rename one of the two files.',
    ]);
  });

  it('refuses a name that is too long for some computers', () => {
    const name = `a-post-of-many-words${'-and-one-more'.repeat(20)}`;
    expect(problemsOf([`blog/${name}.mdx`])).toEqual([
      `blog/${name}.mdx: The file name has 280 characters; the limit is 200. Rename the file to a-post-of-many-words-and-one-more-and-one-more-and-one-more.mdx`,
    ]);
  });

  it.each(['pages/404', 'pages/blog', 'blog/archive', 'events/past'])(
    'refuses the address of another page: %s',
    (path) => {
      const address = `/${path.replace('pages/', '')}`;
      expect(problemsOf([`${path}.mdx`])).toEqual([
        `${path}.mdx: ${address} is the address of another page, or of a folder of the site. Give the file another name.`,
      ]);
    },
  );

  it('keeps free what every route of the site begins with', () => {
    const routes = readRoutes(process.cwd());
    for (const [folder, names] of Object.entries(TAKEN)) {
      const own = routes.map((route) => (folder === 'pages' ? route : route.slice(1)));
      const within = own.filter((_, index) => folder === 'pages' || routes[index]?.[0] === folder);
      const used = within.map(([name = '']) => name).filter(isSlug);
      expect(names).toEqual(expect.arrayContaining(used));
    }
  });

  it.each([
    ['blog/con.mdx', 'content/blog/con-1.mdx'],
    ['blog/AUX.mdx', 'content/blog/aux-1.mdx'],
    ['blog/com1/a-post.mdx', 'content/blog/com1-1/a-post.mdx'],
    ['blog/a-post..mdx', 'content/blog/a-post.mdx'],
    ['blog/a-post .mdx', 'content/blog/a-post.mdx'],
    ['blog/2026./a.mdx', 'content/blog/2026/a.mdx'],
  ])('refuses the name %s, which Windows can’t hold', (file, proposal) => {
    const [problem, ...others] = problemsOf([file]);
    expect(problem).toMatch(/Windows (?:keeps|drops)/);
    expect(problem).toContain(`Rename it to ${proposal}`);
    expect(others).toEqual([]);
  });

  it.each([
    ['blog/My Post.mdx', 'my-post'],
    ['blog/Résumé.mdx', 'resume'],
    ['blog/a_b.mdx', 'a-b'],
    ['blog/a--b.mdx', 'a-b'],
    ['blog/-a.mdx', 'a'],
    ['blog/a.b.mdx', 'a-b'],
    ['blog/日本.mdx', 'a-short-name'],
    ['pages/index.mdx', 'index-1'],
    ['blog/.mdx', 'a-short-name'],
  ])('refuses the name %s', (file, proposal) => {
    const [problem, ...others] = problemsOf([file]);
    expect(problem).toContain('cannot be an address');
    expect(problem).toContain(`Rename the file to ${proposal}.mdx`);
    expect(others).toEqual([]);
  });
});
