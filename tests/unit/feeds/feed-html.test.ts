import { describe, expect, it } from 'vitest';
import { siteUrl } from '../../../lib/env';
import { feedHtml } from '../../../lib/feeds/feed-html';
import { componentRules } from '../../../lib/mdx/registry';

const html = (body: string) => feedHtml(body, '/blog/a-post', 'blog/a-post.mdx');
const SITE = siteUrl;

describe('feedHtml', () => {
  it('makes every address absolute', async () => {
    const text = await html(
      'See [events](/events), [below](#more), [docs](https://docs.pytest.org).',
    );
    expect(text).toContain(`href="${SITE}/events"`);
    expect(text).toContain(`href="${SITE}/blog/a-post#more"`);
    expect(text).toContain('href="https://docs.pytest.org"');
  });

  it('keeps tables, code and footnotes as plain HTML', async () => {
    const text = await html(
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n```python title="x.py"\nx < 1\n```\n\nWord[^1].\n\n[^1]: Note.',
    );
    expect(text).toContain('<table>');
    expect(text).toMatch(/<pre><code>x &#x3C; 1|<pre><code>x &lt; 1/);
    expect(text).toContain('Note.');
    expect(text).not.toMatch(/ (?:class|id|style|data-[a-z-]+|aria-[a-z]+)=/);
  });

  it('shows components as what every reader knows', async () => {
    const text = await html(
      [
        '<Notice type="warning" title="Mind the gap">',
        '',
        'Read the **docs**.',
        '',
        '</Notice>',
        '',
        '<PullQuote author="A reviewer">It reads well.</PullQuote>',
        '',
        '<Video id="abc_1" title="The talk" />',
        '',
        '<Button href="/connect">Join</Button>',
        '',
        '<ConnectWithUs />',
      ].join('\n'),
    );
    expect(text).toContain('<blockquote><p><strong>Mind the gap</strong></p>');
    expect(text).toContain('– A reviewer');
    expect(text).toContain('href="https://www.youtube.com/watch?v=abc_1"');
    expect(text).toContain(`<a href="${SITE}/connect">Join</a>`);
    expect(text).not.toMatch(/[A-Z][a-z]+(?:With|Quote)/);
  });

  it('draws formulas without classes', async () => {
    const text = await html('Text $$\\frac{1}{2}$$.');
    expect(text).toContain('<mfrac>');
    expect(text).not.toContain('class=');
  });

  it('knows every component that bodies may use', async () => {
    const attributes: Record<string, string> = {
      CatalogFigure: 'name="accepted"',
      Chart: 'name="categories"',
      Figure: 'src="/images/blog/pyopensci-at-pyconus-2025/stations.svg" alt="A stem"',
      Video: 'id="x" title="T"',
      Button: 'href="/x"',
      Card: 'title="T"',
      Tab: 'label="T"',
      PackageCard: 'slug="no-such"',
      EventCard: 'slug="no-such"',
      Instructors: 'handles="site-team"',
    };
    for (const [name, { children }] of Object.entries(componentRules)) {
      const open = `<${name} ${attributes[name] ?? ''}`;
      const body = children === 'none' ? `${open} />` : `${open}>\n\nText\n\n</${name}>`;
      await expect(html(body), name).resolves.toEqual(expect.any(String));
    }
  });

  it('names nothing that is not published, as pages do', async () => {
    const text = await html(
      'Text.\n\n<EventCard slug="a-secret-draft" />\n\n<PackageCard slug="a-secret-draft" />',
    );
    expect(text).toContain('Text.');
    expect(text).not.toContain('secret');
  });

  it('gives figures with address, size and caption', async () => {
    const text = await html(
      '<Figure src="/images/blog/pyopensci-at-pyconus-2025/stations.svg" alt="A stem" credit="Us">Where to *go*</Figure>',
    );
    expect(text).toMatch(
      new RegExp(
        `<figure><img src="${SITE}/images/[^"]+" alt="A stem" width="\\d+" height="\\d+">`,
      ),
    );
    expect(text).toContain('<figcaption>Where to <em>go</em> Credit: Us</figcaption>');
  });

  it('refuses what pages refuse', async () => {
    await expect(html('{process.env.HOME}')).rejects.toThrow(/expression/);
    await expect(html('<script>1</script>')).rejects.toThrow();
  });

  it('cannot end a CDATA section', async () => {
    expect(await html('`a[b[0]]>1`')).not.toContain(']]>');
  });
});
