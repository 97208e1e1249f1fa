import { describe, expect, it } from 'vitest';
import { snippets } from '@/app/write/snippets';
import { checkContent } from '@/lib/check';
import { checkOneDocument } from '@/lib/check/one-document';
import { readSiteFacts } from '@/lib/check/site-facts';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { readContentFiles } from '@/lib/files';
import { temporaryFolder } from '../../support/content';

const today = utcDate(now());

describe('the facts about the site', () => {
  it('tell nothing of a draft', () => {
    const post = (draft: boolean) =>
      `---\ntitle: A title\ndate: 2026-01-01\ndescription: ${'Words '.repeat(12)}\nauthors: [ann]\ntopic: learn\ntags: [secret-tag]\ndraft: ${draft}\n---\n\n## A secret heading\n\n<Figure src="./secret.png" alt="A map." />\n`;
    const people = 'ann:\n  name: Ann\n';
    const facts = (draft: boolean) =>
      JSON.stringify(
        readSiteFacts(
          temporaryFolder({ 'blog/secret-post.mdx': post(draft), 'data/authors.yml': people }),
          process.cwd(),
          today,
        ),
      );
    expect(facts(false).match(/secret-[a-z]+|secret\.png/g)).toContain('secret.png');
    expect(facts(true)).not.toContain('secret');
  });
});

describe('the check of one document', () => {
  const whole = checkContent('content');
  const facts = readSiteFacts('content', process.cwd(), today);
  const images = whole.read.flatMap(({ body }) => body.links.map(({ url }) => url));
  const known = images.map((url) => url.replace(/^\/images\//, ''));

  it.each(['blog', 'events'].flatMap((folder) => readContentFiles('content', folder, '.mdx')))(
    'finds what the check of the content folder does: $file',
    ({ file, text }) => {
      const others = ['tag', 'series', 'uid', 'image-file'];
      const expected = whole.problems.filter(
        (problem) => problem.file === file && !others.includes(problem.rule),
      );
      expect(checkOneDocument({ file, text }, facts, known, today)).toEqual(expected);
    },
  );

  const complete = new Set([
    'Code',
    'Formula',
    'Chart',
    'CatalogFigure',
    'ConnectWithUs',
    'Newsletter',
  ]);

  it.each(snippets.flatMap(([, items]) => items))(
    'finds what is still to be written in what the menu inserts: %s',
    (name, inserted) => {
      const text = `---\ntitle: A post\ndate: 2026-05-16\ndescription: ${'Words '.repeat(12)}\nauthors: [lwasser]\ntopic: learn\n---\n\n${inserted}\n`;
      const found = checkOneDocument({ file: 'blog/a-post.mdx', text }, facts, [], today);
      expect(found.some(({ severity }) => severity === 'error')).toBe(!complete.has(name));
    },
  );
});
