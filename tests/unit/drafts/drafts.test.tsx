import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChangedText } from '@/components/drafts/changed-text';
import { LinkPreviews } from '@/components/drafts/link-previews';
import { checkContent } from '@/lib/check';
import { changedTexts, draftsOf } from '@/lib/drafts';
import { readDiff } from '@/lib/drafts/git-changes';
import { cut } from '@/lib/drafts/snippets';
import { placeholders } from '@/lib/placeholders';
import { documentText, soundEvent, soundPost, temporaryFolder } from '../../support/content';

const TODAY = '2026-05-16';
const deskOf = (files: Record<string, string>) =>
  draftsOf(checkContent(temporaryFolder(files)), TODAY);
const post = (fields: object, body?: string) => documentText({ ...soundPost, ...fields }, body);

describe('what is not out', () => {
  it('are drafts of every kind and posts of a later day, in the order of their days', () => {
    const drafts = deskOf({
      'blog/out.mdx': post({ date: TODAY }),
      'blog/tomorrow.mdx': post({ date: '2026-05-17' }),
      'blog/draft.mdx': post({ date: '2026-01-01', draft: true }),
      'events/draft.mdx': documentText({
        ...soundEvent,
        start: '2099-01-01T10:00',
        end: '2099-01-01T11:00',
        draft: true,
      }),
      'events/later.mdx': documentText({
        ...soundEvent,
        start: '2099-01-01T10:00',
        end: '2099-01-01T11:00',
      }),
    });
    expect(drafts.map(({ path, state, day }) => [path, state, day])).toEqual([
      ['/blog/draft', 'draft', '2026-01-01'],
      ['/blog/tomorrow', 'scheduled', '2026-05-17'],
      ['/events/draft', 'draft', '2099-01-01'],
    ]);
  });

  it("says the language of a text where it is not the site's", () => {
    const drafts = deskOf({
      'blog/ar.mdx': post({ draft: true, date: '2026-01-01', lang: 'ar' }),
      'blog/en.mdx': post({ draft: true, date: '2026-01-02' }),
    });
    expect(drafts.map(({ lang }) => lang)).toEqual(['ar', undefined]);
  });

  it('says what a draft lacks, gravest first', () => {
    const body = [
      placeholders.body,
      '',
      '![](/images/gone.png)',
      '',
      'See [the rules](/nowhere) and [the blog](/blog).',
    ].join('\n');
    const description = `${placeholders.description} ${'More words. '.repeat(9)}`.trim();
    const [draft] = deskOf({
      'blog/a.mdx': post({ draft: true, description, title: 'W'.repeat(61) }, body),
    });
    const said = draft?.missing.map(({ severity, message }) => `${severity}: ${message}`) ?? [];
    for (const pattern of [
      /alternative text/,
      /gone\.png is missing/,
      /\/nowhere/,
      /title has 61 characters/,
      /description has \d{3} characters/,
      /no cover/,
    ]) {
      expect(
        said.filter((line) => pattern.test(line)),
        String(pattern),
      ).toHaveLength(1);
    }
    const grave = ['error', 'warning', 'hint'];
    const order = said.map((line) => grave.indexOf(line.split(':')[0] ?? ''));
    expect(order).toEqual([...order].sort());
    expect(draft).toMatchObject({ figures: 1, links: 2, cover: false });
  });

  it('names the field of what it says of one, in a whole sentence', () => {
    const day = { start: '2099-01-01T10:00', end: '2099-01-01T11:00' };
    const [draft] = deskOf({
      'events/a.mdx': documentText({ ...soundEvent, ...day, draft: true }),
    });
    expect(draft?.missing.map(({ message }) => message)).toContain(
      'start is more than a year ahead.',
    );
  });

  it('says that the picture of a post cannot show its title, and where it can says nothing', () => {
    const ofTitle = (title: string) =>
      deskOf({ 'blog/a.mdx': post({ draft: true, title }) })[0]?.missing.filter(({ message }) =>
        /cannot show every letter/.test(message),
      );
    expect(ofTitle('مراجعة الحزم العلمية')).toHaveLength(1);
    expect(ofTitle('Łódź: 10 tips 🎉')).toEqual([]);
  });

  it('finds the sentences that a new document starts with, which the check lets drafts keep', () => {
    const [draft] = deskOf({
      'blog/a.mdx': post({ draft: true, description: placeholders.description }, placeholders.body),
    });
    expect(draft?.missing.filter(({ fix }) => /Write your own words/.test(fix))).toHaveLength(2);
  });

  it('finds nothing in a text that lacks nothing', () => {
    const fields = {
      draft: true,
      cover: { src: '/images/a.svg', alt: 'A flower with three petals.' },
    };
    const [draft] = deskOf({
      'blog/a.mdx': post(fields),
      'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
      'data/authors.yml': 'site-team: { name: Site team }\n',
    });
    expect(draft?.missing).toEqual([]);
    expect(draft?.cover).toBe(true);
  });
});

describe('cut', () => {
  it.each([
    ['short', 60, 'short'],
    ['one two three four', 14, 'one two …'],
    ['one two, three four', 11, 'one two …'],
    ['one two three four', 15, 'one two three …'],
    ['W'.repeat(12), 10, `${'W'.repeat(8)} …`],
  ])('shows "%s" in %i as "%s"', (text, length, shown) => expect(cut(text, length)).toBe(shown));
});

const shared = {
  title: 'A <title>',
  description: 'What it is about.',
  url: 'https://www.example.org/blog/a',
  image: '/blog/a/og.png',
};

it('shows a page as others will', () => {
  const html = renderToStaticMarkup(<LinkPreviews page={shared} />);
  expect(html).toContain('www.example.org › blog › a');
  expect(html.match(/A &lt;title&gt;/g)).toHaveLength(3);
  expect(html.match(/src="\/blog\/a\/og\.png"/g)).toHaveLength(2);
  expect(html).not.toContain('lang=');
});

it('says the language of a page wherever others show words of it, and nowhere else', () => {
  const html = renderToStaticMarkup(<LinkPreviews page={{ ...shared, lang: 'ar' }} />);
  const said = [...html.matchAll(/<(\w+) lang="ar" dir="rtl"[^>]*>([^<]*)/g)].map(([, , t]) => t);
  const { description } = shared;
  expect(said).toEqual([
    'A &lt;title&gt;',
    description,
    'A &lt;title&gt;',
    description,
    'A &lt;title&gt;',
  ]);
});

describe('what a branch changes', () => {
  const diff = [
    'diff --git blog/a.mdx blog/a.mdx',
    '--- blog/a.mdx',
    '+++ blog/a.mdx',
    '@@ -1,3 +1,3 @@',
    ' Kept.',
    '-Old --- text.',
    '+New <b>text</b>.',
    'diff --git data/authors.yml data/authors.yml',
    '--- data/authors.yml',
    '+++ data/authors.yml',
    '@@ -1 +1 @@',
    '+a',
    '',
  ].join('\n');

  it('is read from git, text by text', () => {
    expect(readDiff(diff)).toEqual([
      {
        file: 'blog/a.mdx',
        lines: [
          { kind: 'kept', text: 'Kept.' },
          { kind: 'removed', text: 'Old --- text.' },
          { kind: 'added', text: 'New <b>text</b>.' },
        ],
      },
    ]);
  });

  it('is listed for published texts alone, with the differences as text', () => {
    const files = {
      'blog/a.mdx': post({ title: 'Published' }),
      'blog/b.mdx': post({ draft: true }),
    };
    const both = readDiff(diff + diff.replaceAll('blog/a', 'blog/b'));
    const changed = changedTexts(checkContent(temporaryFolder(files)), both, TODAY);
    expect(changed.map(({ title, path }) => [title, path])).toEqual([['Published', '/blog/a']]);
    const html = renderToStaticMarkup(
      <ChangedText title="A" file="blog/a.mdx" edit="/edit" lines={changed[0]?.lines ?? []} />,
    );
    expect(html).toContain('New &lt;b&gt;text&lt;/b&gt;.');
  });

  it('warns of drafts whose day is past', () => {
    const [draft] = deskOf({ 'blog/a.mdx': post({ draft: true, date: '2026-05-01' }) });
    expect(draft?.missing.map(({ message }) => message)).toContain(
      'The date, May 1, 2026, is past.',
    );
  });
});
