import { beforeAll, describe, expect, it } from 'vitest';
import { placeholders } from '../../../lib/placeholders';
import type { Problem } from '../../../lib/problem';

const folder = (name: string): string => `tests/fixtures/check/${name}`;

let check: (root: string) => Problem[];

beforeAll(async () => {
  process.env.SITE_NOW = '2026-11-20T12:00:00Z';
  const { checkContent } = await import('../../../lib/check');
  check = (root) => checkContent(root).problems;
});

/** A problem as tests compare it: its place, its rule, and what is said. */
const told = ({ file, line, column, rule, field, message }: Problem) => [
  `${file}:${line}:${column}`,
  rule,
  field ? `${field} ${message}` : message,
];

describe('broken content', () => {
  it('gives a clear error for each mistake, on its line', () => {
    const problems = check(folder('broken'));
    expect(problems.map(told)).toEqual([
      ['blog/Bad_Name.mdx:1:1', 'slug', 'The file name "Bad_Name.mdx" cannot be an address.'],
      [
        'blog/alias-of-another.mdx:9:5',
        'alias',
        'aliases.2 "/blog/part-one.html" is the address of another page, /blog/part-one',
      ],
      [
        'blog/alias-without-slash.mdx:8:5',
        'front-matter',
        'aliases.1 "blog/old.html" is not a path of this site',
      ],
      ['blog/author-as-text.mdx:5:10', 'front-matter', 'authors is "ada", not a list'],
      ['blog/autolink.mdx:11:12', 'mdx', 'The text does not parse: An address is between < and >.'],
      [
        'blog/closed-by-another.mdx:15:1',
        'mdx',
        'The text does not parse: </Note> is used where <Notice> has to be closed.',
      ],
      [
        'blog/closing-alone.mdx:11:2',
        'mdx',
        'The text does not parse: A closing tag has no opening one.',
      ],
      [
        'blog/colon-in-title.mdx:2:8',
        'front-matter',
        'The value of title has a colon before a space.',
      ],
      [
        'blog/comment.mdx:11:2',
        'mdx',
        'The text does not parse: <!-- starts an HTML comment, which is not allowed in the text.',
      ],
      [
        'blog/cover-elsewhere.mdx:8:8',
        'front-matter',
        'cover.src "https://example.org/a.png" is not an image of the content folder',
      ],
      [
        'blog/curly-quotes.mdx:11:14',
        'mdx',
        'The text does not parse: An attribute has no value in quotes.',
      ],
      ['blog/date-in-words.mdx:3:7', 'front-matter', 'date "May 16 2026" is not a date'],
      [
        'blog/date-with-time.mdx:3:7',
        'front-matter',
        'date "2026-06-01 12:00:00 -0700" is not a date',
      ],
      ['blog/dead-anchor.mdx:11:5', 'link', '/blog/heading-jump has no place "#tow".'],
      ['blog/dead-button.mdx:11:9', 'link', 'There is no page /blgo.'],
      ['blog/dead-link.mdx:9:7', 'link', 'There is no page /blog/part-on.'],
      ['blog/dead-own-anchor.mdx:9:5', 'link', 'This page has no place "#what-is-nxt".'],
      ['blog/empty-description.mdx:4:14', 'front-matter', 'description has no value'],
      ['blog/empty-heading.mdx:13:1', 'heading', 'The heading is empty.'],
      ['blog/export.mdx:11:1', 'code', 'import and export are not allowed in the text.'],
      ['blog/expression.mdx:11:17', 'code', 'An expression in braces is not allowed in the text.'],
      ['blog/field-twice.mdx:7:1', 'front-matter', 'The field topic is there twice.'],
      ['blog/figure-elsewhere.mdx:11:1', 'component', 'src of <Figure> is "img/a.png".'],
      ['blog/forgotten.md:1:1', 'file', 'Only .mdx files become pages of this folder.'],
      ['blog/handler.mdx:11:1', 'component', '<a> cannot have onClick.'],
      ['blog/heading-jump.mdx:13:1', 'heading', 'The heading "Two" jumps from ## to ####.'],
      ['blog/iframe.mdx:13:1', 'component', '<iframe> is not allowed in the text.'],
      [
        'blog/image-elsewhere.mdx:11:1',
        'image',
        'The address "https://example.org/a.png" is not allowed for an image.',
      ],
      ['blog/image-tag.mdx:11:1', 'component', '<img> is not allowed in the text.'],
      ['blog/import.mdx:11:1', 'code', 'import and export are not allowed in the text.'],
      ['blog/lacks-attribute.mdx:13:1', 'component', '<Video> needs title.'],
      [
        'blog/less-than.mdx:11:11',
        'mdx',
        'The text does not parse: A < in the text looks like a tag.',
      ],
      ['blog/missing-image.mdx:11:9', 'image', 'The image /images/flowr.svg is missing.'],
      ['blog/misspelled-field.mdx:7:1', 'front-matter', 'tgas is not a known field'],
      ['blog/no-doi.mdx:7:6', 'front-matter', 'doi "zenodo.123" is not a DOI'],
      ['blog/no-front-matter.mdx:1:1', 'front-matter', 'The file has no front matter.'],
      ['blog/no-such-day.mdx:3:7', 'front-matter', 'date "2026-02-30" is not a valid date'],
      ['blog/no-title.mdx:2:1', 'front-matter', 'title is missing'],
      ['blog/not-code.mdx:11:7', 'code', 'An expression in braces is not allowed in the text.'],
      [
        'blog/part-one-again.mdx:9:9',
        'series',
        'series.part content/blog/part-one.mdx is part 1 already',
      ],
      [
        'blog/placeholder.mdx:4:14',
        'placeholder',
        `description still contains the placeholder "${placeholders.description}"`,
      ],
      [
        'blog/placeholder.mdx:9:1',
        'placeholder',
        `The text still contains the placeholder "${placeholders.body}".`,
      ],
      [
        'blog/relative-link.mdx:11:5',
        'link',
        '"part-one.html" is a relative link, which breaks in lists and feeds.',
      ],
      [
        'blog/script-link.mdx:11:5',
        'link',
        'The address "javascript:go()" is not allowed: it starts with javascript:.',
      ],
      ['blog/script.mdx:11:1', 'component', '<script> is not allowed in the text.'],
      ['blog/second-title.mdx:9:1', 'heading', 'A first-level heading is not allowed in the text.'],
      ['blog/short-description.mdx:4:14', 'front-matter', 'description has 10 characters'],
      ['blog/style.mdx:9:11', 'component', '<span> cannot have style.'],
      ['blog/tab-indent.mdx:8:1', 'front-matter', 'The line is indented with a tab.'],
      ['blog/tag-with-space.mdx:7:17', 'front-matter', 'tags.2 "Open Science" is not a tag'],
      ['blog/toc-as-text.mdx:7:6', 'front-matter', 'toc is "yes", not true or false'],
      [
        'blog/unclosed-brace.mdx:15:19',
        'mdx',
        'The text does not parse: A brace { is opened here and never closed.',
      ],
      [
        'blog/unclosed-component.mdx:11:1',
        'mdx',
        'The text does not parse: <Notice> is opened here and never closed.',
      ],
      ['blog/unclosed-front-matter.mdx:1:1', 'front-matter', 'The front matter is not closed.'],
      ['blog/unclosed-front-matter.mdx:2:1', 'front-matter', 'description is missing'],
      ['blog/unclosed-front-matter.mdx:2:1', 'front-matter', 'authors is missing'],
      ['blog/unclosed-front-matter.mdx:2:1', 'front-matter', 'topic is missing'],
      ['blog/unknown-attribute.mdx:11:1', 'component', '<Notice> has no attribute typ.'],
      [
        'blog/unknown-author.mdx:5:16',
        'reference',
        'authors.2 "grace-x" is not a known person or team',
      ],
      ['blog/unknown-component.mdx:11:1', 'component', 'There is no component <Notise>.'],
      ['blog/unknown-event.mdx:7:8', 'reference', 'event "spring-sprnt" is not a known event'],
      [
        'blog/unknown-package.mdx:7:10',
        'reference',
        'package "great-table" is not a known package',
      ],
      ['blog/unknown-topic.mdx:6:8', 'front-matter', 'topic "comunity" is not one of the choices'],
      [
        'blog/updated-before-date.mdx:7:10',
        'date',
        'updated "2026-05-01" is before the date, 2026-05-16',
      ],
      [
        'blog/windows-lines.mdx:11:6',
        'code',
        'An expression in braces is not allowed in the text.',
      ],
      ['blog/wrong-choice.mdx:11:1', 'component', 'type of <Notice> is "infos".'],
      ['data/navigation.yml:3:29', 'link', 'header.2.href There is no page /nowhere-at-all.'],
      ['data/partners.yml:2:9', 'data', 'The file is not valid YAML: Missing closing "quote'],
      ['data/redirects.yml:3:9', 'data', '2.from "old.html" is not a path of this site'],
      [
        'events/dead-materials.mdx:11:10',
        'link',
        'materials.1.url There is no page /blog/no-slides-at-all.',
      ],
      [
        'events/ends-before-start.mdx:5:6',
        'front-matter',
        'end "2026-05-16" is not after the start, 2026-05-17',
      ],
      ['events/nowhere.mdx:8:3', 'front-matter', 'place has neither name nor address'],
      [
        'events/price-without-currency.mdx:11:10',
        'front-matter',
        'registration.price has no currency',
      ],
      [
        'events/time-without-zone.mdx:2:1',
        'front-matter',
        'timezone is missing, but the event has a time',
      ],
      ['events/unknown-kind.mdx:6:7', 'front-matter', 'kind "workshop" is not one of the choices'],
      [
        'events/unknown-speaker.mdx:11:5',
        'reference',
        'speakers.2 "grac-h" is not a known person or team',
      ],
      [
        'events/unknown-zone.mdx:9:11',
        'front-matter',
        'timezone "America/Devner" is not a time zone',
      ],
      ['images/broken.png:1:1', 'image-file', 'The file is not an image that can be read.'],
      ['images/paper.pdf:1:1', 'image-file', 'Images of the kind .pdf are not served.'],
      ['images/script.svg:1:61', 'image-file', 'The drawing has <script>.'],
    ]);
    expect(problems.map(({ severity }) => severity)).not.toContain('warning');
  });

  it('says how to fix each of them', () => {
    for (const { file, fix } of check(folder('broken'))) {
      expect(fix, file).toMatch(/^[A-Z][\s\S]{5,}[^\s]$/);
    }
  });
});

describe('doubtful content', () => {
  it('gives a warning for each doubt, on its line', () => {
    const problems = check(folder('doubtful'));
    expect(problems.map(told)).toEqual([
      ['blog/alt-generic.mdx:11:9', 'image', 'The alternative text "Screenshot" says nothing.'],
      ['blog/alt-missing.mdx:11:1', 'image', 'The image has no alternative text.'],
      ['blog/alt-of-file.mdx:11:9', 'image', 'The alternative text is the name of the file.'],
      ['blog/alt-of-title.mdx:11:1', 'image', 'The alternative text is the title of the page.'],
      [
        'blog/link-click.mdx:11:10',
        'link-text',
        'The link text "click here" does not say where it leads.',
      ],
      [
        'blog/link-here.mdx:11:14',
        'link-text',
        'The link text "here" does not say where it leads.',
      ],
      [
        'blog/link-this.mdx:11:12',
        'link-text',
        'The link text "this link" does not say where it leads.',
      ],
      ['blog/link-to-draft.mdx:11:5', 'link', '/blog/a-draft is not published yet.'],
      [
        'blog/own-domain-gone.mdx:11:5',
        'link',
        'https://www.pyopensci.org/blog/gone.html is no page of this site.',
      ],
      ['blog/same-heading.mdx:13:1', 'heading', 'The heading "Tests" is already on line 9.'],
      ['blog/series-two.mdx:8:9', 'series', 'series.name "Test It" is written "Test it" elsewhere'],
      ['blog/tag-slip.mdx:7:15', 'tag', 'tags.2 "packging" is nearly "packaging"'],
      ['blog/tag-twice.mdx:7:15', 'tag', 'tags.2 "tests" is listed twice'],
      ['blog/too-old.mdx:3:7', 'date', 'date is older than the community'],
      ['blog/updated-ahead.mdx:7:10', 'date', 'updated "2097-01-01" is in the future'],
      ['images/lies.jpg:1:1', 'image-file', 'The file ends in .jpg, but is a png image.'],
      ['images/unused.svg:1:1', 'image-file', 'No document shows this image.'],
    ]);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });
});

describe('content that could be better', () => {
  it('gives hints that block nothing', () => {
    const problems = check(folder('hints'));
    expect(problems.map(told)).toEqual([
      ['blog/alt-image-of.mdx:9:1', 'image', 'The alternative text starts with "Image of".'],
      ['blog/moved-link.mdx:11:5', 'link', '/2019/moved.html has moved to /blog/moved-link.'],
      ['blog/old-link.mdx:9:5', 'link', '/blog/index.html is an old form of the address.'],
      ['blog/old-link.mdx:9:39', 'link', '/blog/old-link.html is an old form of the address.'],
      [
        'blog/own-domain.mdx:9:5',
        'link',
        'https://www.pyopensci.org/blog/ is a page of this site.',
      ],
      [
        'blog/scheduled.mdx:3:7',
        'date',
        'date "2026-12-24" is ahead: the post is scheduled for December 24, 2026',
      ],
      ['blog/wording.mdx:11:3', 'wording', '"whitelist" can leave readers out.'],
    ]);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['hint']));
  });
});

describe('sound content', () => {
  it('passes, however odd it looks', () => {
    expect(check(folder('sound'))).toEqual([]);
  });

  it('may be absent altogether', () => {
    expect(check(folder('no-such-folder'))).toEqual([]);
  });
});
