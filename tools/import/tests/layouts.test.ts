import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/support/content';
import { runImport } from './run';

const FIELDS = 'excerpt: An excerpt that is long enough to describe the page to its readers.';

/** The MDX that a page of a Hugo site with a theme of its own becomes, and the report. */
async function hugoPage(body: string, fields = '', files: Record<string, string> = {}) {
  const site = await runImport(
    temporaryFolder({
      'hugo.toml':
        'baseURL = "https://old.example/"\ntheme = "garden"\n[params]\nchat = "https://chat.example"\n',
      'content/club.md': `---\ntitle: The club\n${FIELDS}\n${fields}---\n\n${body}\n`,
      ...Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`themes/garden/layouts/${name}`, text]),
      ),
    }),
  );
  return { mdx: site.read('pages/club.mdx'), report: site.report };
}

async function jekyllPage(body: string, fields = '', files: Record<string, string> = {}) {
  const site = await runImport(
    temporaryFolder({
      '_config.yml': 'url: https://old.example\ninclude: [_pages]\n',
      '_pages/club.md': `---\ntitle: The club\npermalink: /club.html\n${FIELDS}\n${fields}---\n\n${body}\n`,
      ...files,
    }),
  );
  return { mdx: site.read('pages/club.mdx'), report: site.report };
}

describe('shortcodes of the old site’s own layouts', () => {
  it('show templates of HTML with addresses of Hugo in them', async () => {
    const { mdx } = await hugoPage('{{< voices >}}', '', {
      'shortcodes/voices.html': '{{ partial "voices.html" .Page }}',
      'partials/voices.html':
        '{{- /* People */ -}}\n<section><img src="{{ "images/ida.png" | relURL }}" alt="Ida"><blockquote><p>It rains.</p></blockquote></section>',
    });
    expect(mdx).toContain('<Figure src="/images/ida.png" alt="Ida" />\n\n> It rains.');
  });

  it('show the words above a heading, and count no classes', async () => {
    const { mdx, report } = await hugoPage(
      '{{< steps >}}',
      'steps:\n  - label: Step 1\n    icon: fa-solid fa-user-check\n    title: Sow\n    text: Put the seeds into the ground.\n',
    );
    expect(mdx).toMatch(/Step 1\n\n#+ Sow\n\nPut the seeds/);
    expect(report).not.toContain('fa-user-check');
  });

  it('leave a banner’s heading out that is the title, and code out of the description', async () => {
    const folder = temporaryFolder({
      'hugo.toml': '',
      'content/club.md':
        '---\ntitle: The club\nhero:\n  title: The club\n---\n\n**{{< count >}}** seeds are in the ground, and all of them grow in the rain.\n',
    });
    const mdx = (await runImport(folder)).read('pages/club.mdx');
    expect(mdx).not.toContain('## The club');
    expect(mdx).toContain('description: seeds are in the ground');
  });

  it('say nothing about their parameters for lists', async () => {
    const { mdx } = await hugoPage('Text.\n\n{{< people where="active,true | staff,true" >}}', '', {
      'shortcodes/people.html': '{{ range site.Data.people }}{{ .name }}{{ end }}',
    });
    expect(mdx).not.toContain('active');
  });

  it('show their title, image, text and button', async () => {
    const { mdx } = await hugoPage(
      '{{< feature-row layout="left"\n  title="About us"\n  image="/images/a.png"\n  alt="Two seeds"\n  buttonUrl="https://b.example/"\n  buttonLabel="Read more" >}}\nWe *grow*:\n\n* beans\n{{< /feature-row >}}',
      '',
      { 'shortcodes/feature-row.html': '<div><h2>{{ .Get "title" }}</h2>{{ .Inner }}</div>' },
    );
    expect(mdx).toContain(
      '## About us\n\n<Figure src="/images/a.png" alt="Two seeds" />\n\nWe _grow_:\n\n- beans\n\n<Button href="https://b.example/">Read more</Button>',
    );
  });

  it.each([
    ['rows of numbers', '{{< stats a="**12** beds of beans" >}}', '**12** beds of beans'],
    [
      'rows of cards',
      '{{< two-card-row >}}\n{{< card title="One" >}}\nText.\n{{< /card >}}\n{{< /two-card-row >}}',
      '<Cards>\n  <Card title="One">',
    ],
    [
      'quotations',
      '{{< blockquote by="Ida Reed, *gardener*" >}}\nIt grows.\n{{< /blockquote >}}',
      '<PullQuote author="Ida Reed, gardener">It grows.</PullQuote>',
    ],
    [
      'quotations in boxes',
      '{{< box-quote title="So true" author="Ida Reed" >}}\nIt grows.\n{{< /box-quote >}}',
      '<Notice type="quote" title="So true">\n  It grows.\n\n  — Ida Reed\n</Notice>',
    ],
    [
      'entries in TOML',
      "{{< tabs >}}\n[[tab]]\nname = 'Seeds'\ncontent = '''\nSow *them*.\n'''\n{{< /tabs >}}",
      '## Seeds\n\nSow _them_.',
    ],
    ['words in a line', 'A {{< hl >}}marked{{< /hl >}} word.', 'A marked word.'],
    [
      'code',
      '{{< code file="a.html" >}}\n<b>{{ x }}</b>\n{{< /code >}}',
      '```html title="a.html"\n<b>{{ x }}</b>\n```',
    ],
    ['a gist', '{{< gist ida 12 >}}', '(https://gist.github.com/ida/12)'],
    ['an icon', 'Grow {{< icon name="leaf" >}}beans', 'Grow beans'],
    ['a setting of the page', 'Ask {{< param place >}}.', 'Ask the shed.'],
    ['a box by its name', '{{% tip %}}\nWater.\n{{% /tip %}}', '<Notice type="success">'],
  ])('show %s', async (_, body, expected) => {
    expect((await hugoPage(body, 'place: the shed\n')).mdx).toContain(expected);
  });

  it('take a link and its words in front matter for a button', async () => {
    const fields =
      'resources:\n  - name: A picture of ours\n    src: a.png\nblocks:\n  - title: Our beds\n    cta:\n      copy: Dig a bed\n      url: https://b.example\n';
    const { mdx } = await hugoPage('Text.', fields);
    expect(mdx).toContain(
      'Text.\n\n## Our beds\n\n<Button href="https://b.example">Dig a bed</Button>\n',
    );
  });

  it('are where a field of their name is shown, once', async () => {
    const fields =
      'how_it_works:\n  title: How it works here\n  text: You write to us at any time.\n';
    const { mdx } = await hugoPage('Before.\n\n{{< how-it-works >}}\n\nAfter.', fields);
    expect(mdx).toContain(
      'Before.\n\n## How it works here\n\nYou write to us at any time.\n\nAfter.\n',
    );
    expect(mdx.split('How it works here')).toHaveLength(2);
  });

  it('show what their templates hold, if that is HTML alone', async () => {
    const { mdx, report } = await hugoPage(
      '{{< tiers >}}\n\n{{< recent >}}\n\n{{< unheard >}}',
      '',
      {
        'shortcodes/tiers.html': '{{/* ours */}}\n{{ partial "tiers.html" .Page }}\n',
        'partials/tiers.html': '<div>\n  <h4>Seedling</h4>\n  <ul><li>One bed</li></ul>\n</div>\n',
        'shortcodes/recent.html': '{{ range .Site.Pages }}{{ .Title }}{{ end }}',
      },
    );
    expect(mdx).toContain('## Seedling\n\n- One bed\n\n`{{< unheard >}}`');
    expect(report).toContain('`{{< recent >}}`: an unknown shortcode; its list is left out');
  });

  it('leave templates of Go that are text as they are', async () => {
    expect((await hugoPage('Write {{ .Title }} there.')).mdx).toContain(
      'Write \\{\\{ .Title }} there.',
    );
  });

  it('show the files that they read, but not in a circle', async () => {
    const { mdx } = await runImport(
      temporaryFolder({
        'hugo.toml': '',
        'content/club.md': `---\ntitle: The club\n${FIELDS}\n---\n\n{{% include "/parts/seeds.md" %}}\n\n{{< readfile file="/../../etc/hosts.md" >}}\n`,
        'parts/seeds.md':
          '---\ntitle: x\n---\n\n## Seeds\n\n`{{ a }}` {{% include "parts/seeds.md" %}}\n',
      }),
    ).then((site) => ({ mdx: site.read('pages/club.mdx') }));
    expect(mdx).toContain('## Seeds\n\n`{{ a }}`');
    expect(mdx.match(/## Seeds/g)?.length).toBeLessThan(6);
  });

  it('show their words within a line', async () => {
    const { mdx } = await hugoPage(
      'Fixed by {{< user "ida" >}} in {{< issue 12 >}}.\n\n{{< recent "news" >}}',
      '',
      {
        'shortcodes/user.html': '<a href="/u/{{ .Get 0 }}">@{{ .Get 0 }}</a>',
        'shortcodes/recent.html': '{{ range .Site.Pages }}{{ end }}',
      },
    );
    expect(mdx).toContain('Fixed by ida in 12.');
    expect(mdx).not.toContain('news');
  });

  it('are code where their name says so', async () => {
    const { mdx } = await hugoPage(
      '{{< code-toggle file="hugo.toml" >}}\n[a]\nb = "*c*"\n{{< /code-toggle >}}',
    );
    expect(mdx).toContain('```toml title="hugo.toml"\n[a]\nb = "*c*"\n```');
  });

  it('show a field of the top above the text, without the title that the page has', async () => {
    const { mdx } = await hugoPage(
      'Text of the page.',
      'hero:\n  title: The club\n  text: Seeds for everyone here.\n  image: { src: images/a.png, alt: Two seeds }\n',
    );
    expect(mdx).toContain(
      '---\n\nSeeds for everyone here.\n\n<Figure src="/images/a.png" alt="Two seeds" />\n\nText of the page.',
    );
  });
});

describe('includes of a Jekyll site', () => {
  it('show the row that they name by its id, whatever they are called', async () => {
    const { mdx } = await jekyllPage(
      '{% include own-row.html id="whats-next" type="left" %}',
      'whats-next:\n  - title: Beans\n    excerpt: "\nRows of:\n\n* beans"\n    url: https://b.example\n    btn_label: Grow\n',
    );
    expect(mdx).toContain(
      '## Beans\n\nRows of:\n\n- beans\n\n<Button href="https://b.example">Grow</Button>',
    );
  });

  it('show what their templates and data make', async () => {
    const { mdx, report } = await jekyllPage(
      '{% assign people = site.data.people | reverse %}\n{% assign all = people | size %}\n**{{ all }}** people.\n\n{% for one in people limit:1 %}\n{% include person.html more="of us" %}\n{% endfor %}\n\n{% for post in site.posts %}\n{{ post.title }}\n{% endfor %}',
      '',
      {
        '_data/people.yml': '- name: Ida Reed\n- name: Rosa Fallow\n',
        '_includes/person.html':
          '<div>\n<h3>{{ one.name }}</h3>\n<p>One {{ include.more }}</p>\n</div>\n',
      },
    );
    expect(mdx).toContain('**2** people.\n\n## Rosa Fallow\n\nOne of us\n');
    expect(report).toContain(
      '`{% for post in site.posts %}`: a list that the old site made itself',
    );
  });

  it('end where they include themselves', async () => {
    const { mdx } = await jekyllPage('{% include loop.html %}', '', {
      '_includes/loop.html': 'Again {% include loop.html %}',
    });
    expect(mdx).toContain('Again');
  });

  it('carry the buttons and the video of a header', async () => {
    const { mdx } = await jekyllPage(
      'Text.',
      'header:\n  actions:\n    - label: Join\n      url: https://j.example\n  cta_label: Load\n  cta_url: https://l.example\n  video:\n    id: XsxDH4HcOWA?start=9\n    provider: youtube\n',
    );
    expect(mdx).toContain(
      '<Button href="https://j.example">Join</Button>\n\n<Button href="https://l.example">Load</Button>\n\n<Video id="XsxDH4HcOWA" provider="youtube"',
    );
  });

  it('lead to videos that no player shows', async () => {
    const { mdx } = await jekyllPage('{% include video id="abc" provider="google-drive" %}');
    expect(mdx).toContain('(https://drive.google.com/file/d/abc)');
  });
});
