import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { temporaryFolder } from '@/tests/support/content';
import { runImport, withoutCode } from './run';

const site = await runImport('jekyll');
const post = site.read('blog/review-week.mdx');

describe('a Jekyll site', () => {
  it('is recognized, and passes the check', () => {
    expect(site.kind).toBe('jekyll');
    // The files of its images are not there, only the texts that show them.
    const problems = checkContent(site.to).problems.filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'image',
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['title without markup', "title: 'Review week: what we learned'"],
    ['date of the file name', 'date: 2024-03-05'],
    ['later change', 'updated: 2024-04-01'],
    ['education means learn', 'topic: learn'],
    ['tags without those of the theme', 'tags:\n  - peer-review\ncomments'],
    ['comments', 'comments: false'],
    ['cover whose file exists', 'src: /images/blog/header.png'],
    ['old addresses', 'aliases:\n  - /old/review-week/\n  - /2024/review.html'],
    ['unknown author', 'authors:\n  - rosa-fallow'],
  ])('front matter: %s', (_, text) => {
    expect(post).toContain(text);
  });

  it.each([
    ['H1 in the body', '\n## A week of reviews\n'],
    ['gap between levels', '\n### Where the time went\n'],
    [
      'characters that MDX reads',
      'a price of \\$5 or \\$6, a set \\{a, b}, a \\< b, 3 \\<4 and an escape -- here',
    ],
    ['autolink', '[https://example.org/auto](https://example.org/auto)'],
    [
      'blockquote include',
      '<PullQuote author="A reviewer" context="Sprint 2024">I had no idea `tests` could be **kind**.</PullQuote>',
    ],
    ['notice paragraph', '<Notice type="warning">\n  A paragraph in a box.\n</Notice>'],
    ['notice with a heading', '<Notice type="success" title="TL;DR">\n  - Read _early_\n'],
    ['button', '<Button href="/blog/second-post">Sign up</Button> or mail.'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub Actions writes its expressions so.
    ['code in a notice', '  ```yaml\n  on: push\n  key: ${{ matrix.python }}\n  ```\n'],
    ['highlighted quote', '<PullQuote>A single quiet sentence that is set apart.</PullQuote>'],
    [
      'figure of picture and link',
      '<Figure src="/images/blog/sprint.png" alt="Nine people around one table">The room on _Tuesday_, see [the plan](https://example.org/room).</Figure>',
    ],
    [
      'text behind a figure',
      'right behind the figure with a [link](https://example.org/behind) and **bold**.',
    ],
    [
      'several images',
      '<Gallery label="Three of them">\n  <Figure src="/images/blog/one.png" alt="First" />',
    ],
    [
      'linked image',
      '<Figure src="/images/poster.png" alt="Poster">[Poster](https://example.org/poster)</Figure>',
    ],
    [
      'image in a line',
      'Text with an inline\n\n<Figure src="/images/blog/sign.png" alt="small sign" />\n\nin it',
    ],
    ['image elsewhere', '[shield](https://img.example.org/shield.svg)'],
    [
      'figure include',
      '<Figure src="/images/blog/chart.png" alt="A chart">Numbers by _month_</Figure>',
    ],
    ['image without alt', '<Figure src="/images/blog/no-alt_at-all.png" alt="no alt at all" />'],
    [
      'video include',
      '<Video id="abcDEF12345" provider="youtube" title="Video: Review week: what we learned" />',
    ],
    ['video frame', '<Video provider="youtube" id="zyxWVU98765" title="A talk" />'],
    ['other frame', '[Embedded content on forms.example.org](https://forms.example.org/embed/7)'],
    ['tweet', '> — Rosa (@rosa) [March 5, 2024](https://twitter.com/rosa/status/1)'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub Actions writes its expressions so.
    ['raw around a fence', '```yaml\n- run: echo ${{ secrets.TOKEN }}\n```'],
    [
      'raw around a span',
      'Inline `{{ site.baseurl }}` and `{{ page.title }}` stay. So does `<div class="notice">`.',
    ],
    ['highlight tag', '```python\ndef bloom(petals):\n    return {"petals": petals}\n```'],
    ['indented code', '```\nindented = code\n```'],
    ['attribute list in code', 'tilde {: .notice}'],
    [
      'small elements',
      'Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O, x<sup>2</sup>.\\\nA new line, ❤️ and 🌱, not :nosuchemoji:.',
    ],
    ['invisible characters', 'Zerowidth and no break.'],
    ['table of Markdown', '| [tox](https://tox.wiki) | `runs` |\n\n'],
    [
      'table of HTML',
      '**Rooms**\n\n| Room     | Seats      |\n| -------- | ---------- |\n| A<br />B | 10<br />12 |',
    ],
    [
      'details',
      '<summary>More **here**</summary>\n\n  Hidden _text_ with a [link](#pictures) and a lost one.',
    ],
    ['unclosed tags', 'Unclosed **bold and a span.**\n\nSee footnote[^1]'],
    [
      'links to what moved',
      '[the second post](/blog/second-post#part), [ours](/blog/second-post), ',
    ],
    ['link to what was not imported', '[gone](https://www.pyopensci.org/blog/gone.html)'],
    ['relative link', '[next](/blog/second-post)'],
    ['footnote', '[^1]: A note with **bold**.'],
    [
      'date filter, unknown Liquid',
      'Updated on April 01, 2024. Unknown `{{ page.nothing }}` and `{% mystery tag %}`.',
    ],
    ['quote in a box', '<Notice type="info">\n  A plain quote\n</Notice>'],
  ])('body: %s', (_, text) => {
    expect(post).toContain(text);
  });

  it('leaves nothing of the theme outside code', () => {
    expect(withoutCode(post)).not.toMatch(
      /\{\{|\{%|\{:|markdown=|class=|style=|⟦|<i\b|<div|twitter\.com\/widgets|- TOC/,
    );
  });

  it('says what it left out and what a person must look at', () => {
    for (const text of [
      '`<!-- A note to the editors: check the numbers. -->`: a comment',
      '`/images/blog/no-alt_at-all.png`: an image without a text alternative',
      '`{% mystery tag %}`: no tag that is known',
      '`#nowhere`: a link to a place that the text does not have',
      '`<script> https://platform.twitter.com/widgets.js`',
      '- `/images/blog/one.png`\n',
    ]) {
      expect(site.report).toContain(text);
    }
  });

  it('makes an event of a post with one, and of a file among the events', () => {
    expect(site.read('blog/second-post.mdx')).toContain('event: second-post\n');
    expect(site.read('events/second-post.mdx')).toContain(
      'start: 2024-06-01\nend: 2024-06-02\nkind: sprint\nplace:\n  mode: online\n',
    );
    const event = site.read('events/packaging-workshop.mdx');
    expect(event).toContain(
      'start: 2024-09-10T13:00\nend: 2024-09-10T16:30\ntimezone: America/Denver\n',
    );
    expect(event).toContain(
      'Come and _build_ a package with us.\n\n<Instructors handles="rosa-fallow" />\n',
    );
    expect(event).toContain('**Cost:** Sliding scale, \\$10-40');
    expect(site.files.map(({ path }) => path)).not.toContain('blog/packaging-workshop.mdx');
  });

  it('brings pages, redirects, images and authors', () => {
    expect(site.read('pages/about-us.mdx')).toContain('title: About the meadow');
    expect(site.read('data/redirects.yml')).toBe('- from: /about.html\n  to: /about-us\n');
    expect(site.read('data/authors.yml')).toContain('rosa-fallow:\n  name: Rosa Fallow\n');
    expect(site.files.map(({ path }) => path)).toContain('images/poster.png');
  });
});

describe('a Jekyll site with the theme Just the Docs', () => {
  const page = (body: string, fields = '') => `---\ntitle: A page\n${fields}---\n\n${body}\n`;
  const files = {
    '_config.yml': '',
    'guides/soil/index.md': page('Dig.', 'permalink: /about-soil/\n'),
    'people.md': page('Ida.', 'permalink: /who/\nredirect_to: /about-soil/\n'),
    'rain.md': page(
      [
        '{: .note }\n> It rains.',
        '{: .warning-title }\n> Watch out\n>\n> It pours.',
        '<details><summary>More</summary>\n\n{%- capture "more" -%}\n\nDo:\n\n```sh\nrun\n```\n\n{%- endcapture -%}\n\n{{ more | markdownify }}\n\n</details>',
        'See [soil]({% link guides/soil/index.md %}#dig) and [the list][].\n\n[the list]: {% link guides/soil/index.md %}',
      ].join('\n\n'),
    ),
  };
  it('counts a quotation with a title as found', async () => {
    const { report } = await runImport(temporaryFolder(files));
    expect(report).not.toContain('not found again, quotations');
  });
  const importRain = async () => (await runImport(temporaryFolder(files))).read('pages/rain.mdx');

  it('has boxes of its classes', async () => {
    const mdx = await importRain();
    expect(mdx).toContain('<Notice type="info">\n  It rains.\n</Notice>');
    expect(mdx).toContain('<Notice type="warning" title="Watch out">\n  It pours.\n</Notice>');
  });

  it('has blocks in what it captures', async () => {
    const mdx = await importRain();
    expect(mdx).toContain('  Do:\n\n  ```sh\n  run\n  ```\n</details>');
  });

  it('has links to files, wherever these are published', async () => {
    const mdx = await importRain();
    expect(mdx).toContain('See [soil](/about-soil) and [the list](/about-soil).');
  });
});
