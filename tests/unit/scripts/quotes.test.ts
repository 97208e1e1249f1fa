import { describe, expect, it } from 'vitest';
import { parsePage, serializePage } from '@/scripts/postbuild/html';
import { curlPageQuotes, curlQuotes } from '@/scripts/postbuild/quotes';

function finished(body: string): string {
  const tree = parsePage(`<!doctype html><title>It's</title><body>${body}</body>`);
  curlPageQuotes(tree);
  return serializePage(tree).replace(/^.*<body>|<\/body>.*$/gs, '');
}

describe('quotation marks', () => {
  it.each([
    ["The package's authors don't wait.", 'The package’s authors don’t wait.'],
    ["Authors' names", 'Authors’ names'],
    ['She said "yes" ("maybe").', 'She said “yes” (“maybe”).'],
    [`"It's 'quoted'," he said.`, '“It’s ‘quoted’,” he said.'],
    ["Since the '90s and '08", 'Since the ’90s and ’08'],
    ['One—"two"—three', 'One—“two”—three'],
    ['The editor’s “choice”', 'The editor’s “choice”'],
  ])('in %s', (straight, curly) => {
    expect(curlQuotes(straight)).toBe(curly);
    expect(curlQuotes(curly)).toBe(curly);
  });
});

describe('the text of a page', () => {
  it('continues across links and emphasis, and starts over in each block', () => {
    expect(finished(`<p>The <em>authors</em>' page, "<a href="/x">here</a>"</p>`)).toBe(
      '<p>The <em>authors</em>’ page, “<a href="/x">here</a>”</p>',
    );
    expect(finished('<p>End</p><p>"Begin"</p>')).toBe('<p>End</p><p>“Begin”</p>');
    expect(finished("<p><code>pip</code>'s</p>")).toBe('<p><code>pip</code>’s</p>');
  });

  it.each([
    `<pre>print('x')</pre>`,
    `<p><code>f"{x}"</code></p>`,
    `<script>a='b'</script>`,
    `<textarea>it's</textarea>`,
    `<a href="/it's" title="it's">x</a>`,
  ])('stays as it is in %s', (html) => {
    expect(finished(html)).toBe(html);
  });
});
