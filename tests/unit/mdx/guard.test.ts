import { describe, expect, it } from 'vitest';
import { parseBody } from '@/lib/mdx/parse';
import { componentRules, elementRules, insteadOf } from '@/lib/mdx/registry';

function refusals(body: string): string[] {
  const parsed = parseBody(body);
  if (!parsed.tree) throw new Error(`${body}: ${parsed.reason}`);
  return parsed.refusals.map(
    ({ line, column, rule, message, fix }) => `${line}:${column} ${rule} ${message} → ${fix}`,
  );
}

describe('what bodies may hold', () => {
  it.each([
    [
      'Markdown',
      '## A\n\n*b* **c** [d](/e) ~~f~~\n\n1. g\n\n> h\n\n| i |\n| - |\n| j |\n\nk[^1]\n\n[^1]: l',
    ],
    [
      'links of every allowed kind',
      '[a](https://b.org) [c](#d) <a href="/e">f</a>\n\n[g]: mailto:h@i.org',
    ],
    [
      'code that looks forbidden',
      '`import x` `{a}` `<script>`\n\n```js\nimport a from "b"\nexport {}\n```',
    ],
    [
      'prose about imports and exports',
      'import numpy first\n\nimports from\n\n"here"\n\nexport&#x20;default 1\n\nimport a\n\nx from "b"',
    ],
    ['small elements', 'Press <kbd>Ctrl</kbd><br /> H<sub>2</sub>O <abbr title="a">b</abbr>'],
    ['details', '<details open>\n<summary>a</summary>\n\nb\n\n</details>'],
    ['a notice', '<Notice type="warning" title="a">\n\nb\n\n</Notice>'],
    [
      'components in components',
      '<Tabs>\n<Tab label="a">\n\n<Cards>\n<Card title="b">c</Card>\n</Cards>\n\n</Tab>\n</Tabs>',
    ],
    [
      'a figure with entities',
      '<Figure src="/images/a.svg" alt="&quot;a&quot; &amp; b">*c*</Figure>',
    ],
    [
      'components that are alone',
      '<ConnectWithUs />\n\n<Chart name="categories" />\n\n<Video id="a" title="b" />',
    ],
  ])('lets %s stand', (_, body) => expect(refusals(body)).toEqual([]));

  it.each([
    ['import', 'Text.\n\nimport a from "b"', '3:1 code import and export'],
    ['import of names', 'import {a} from "b"', '1:1 code import and export'],
    ['export of names', 'export {a} from "b"', '1:1 code import and export'],
    ['export', 'export const a = 1', '1:1 code import and export'],
    ['an expression of its own line', 'a\n\n{1 + 1}', '3:1 code An expression'],
    ['an expression in text', 'a {process.env} b', '1:3 code An expression'],
    ['an empty expression', 'a {/* note */}', '1:3 code An expression'],
    [
      'spread attributes',
      '<Notice {...a}>\n\nb\n\n</Notice>',
      '1:1 code <Notice> has an expression in braces.',
    ],
    ['an expression for an attribute', '<Notice title={a}>\n\nb\n\n</Notice>', 'for title'],
    ['an expression for a link', '<a href={"javascript:1"}>b</a>', 'for href'],
    ['a fragment', '<>a</>', '1:1 code A fragment'],
    ['an event handler', '<a href="/b" onclick="c()">d</a>', '<a> cannot have onclick'],
    ['an event handler of React', '<span onClick="c()">d</span>', '<span> cannot have onClick'],
    ['a style', '<span style="color:red">a</span>', '<span> cannot have style'],
    ['a class', '<span className="a">b</span>', '<span> cannot have className'],
    [
      'inner HTML',
      '<span dangerouslySetInnerHTML="a">b</span>',
      'cannot have dangerouslySetInnerHTML',
    ],
    [
      'an unknown element',
      '<marquee>a</marquee>',
      '1:1 component <marquee> is not allowed in the text',
    ],
    ['an element of another namespace', '<svg:script>a</svg:script>', 'is not allowed in the text'],
    ['a member name', '<a.b>c</a.b>', '<a.b> is not allowed in the text'],
    ['a custom element', '<theme-toggle></theme-toggle>', 'is not allowed in the text'],
    ['an unknown component', '<Notise>a</Notise>', 'There is no component <Notise>'],
    ['a guess for a component', '<Notise>a</Notise>', 'Did you mean "Notice"?'],
    ['a component named like a built-in', '<Object />', 'There is no component <Object>'],
    ['an unknown attribute', '<Notice typ="info">a</Notice>', 'Did you mean "type"?'],
    [
      'an attribute of a built-in name',
      '<Notice constructor="a">b</Notice>',
      'has no attribute constructor',
    ],
    [
      'a handler on a component',
      '<Button href="/a" onClick="b">c</Button>',
      'has no attribute onClick',
    ],
    [
      'a missing attribute',
      '<Figure src="/images/a.png">b</Figure>',
      '<Figure> needs alt. → Add alt="What the image shows"',
    ],
    [
      'an empty attribute',
      '<Figure src="/images/a.png" alt="">b</Figure>',
      'alt of <Figure> is empty',
    ],
    [
      'an attribute without a value',
      '<Figure src="/images/a.png" alt>b</Figure>',
      'alt of <Figure> is empty',
    ],
    [
      'a value that is no choice',
      '<Notice type="note">a</Notice>',
      'Use info, success, warning, danger, quote',
    ],
    [
      'an image of elsewhere',
      '<Figure src="https://a.org/b.png" alt="c" />',
      'Put the image beside the document',
    ],
    [
      'an image out of its folder',
      '<Figure src="/images/../b.png" alt="c" />',
      'Put the image beside the document',
    ],
    [
      'content where none belongs',
      '<Chart name="categories">a</Chart>',
      '<Chart> takes no content',
    ],
    ['no content where some belongs', '<Notice type="info"></Notice>', '<Notice> is empty'],
    [
      'a first-level heading',
      'a\n\n# b',
      '3:1 heading A first-level heading is not allowed in the text',
    ],
    ['an underlined heading', 'a\n===', '1:1 heading'],
  ])('refuses %s', (_, body, text) => {
    const found = refusals(body);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(text);
  });

  it.each(Object.keys(insteadOf))('refuses <%s> and says what to use instead', (name) => {
    const [refusal, ...others] = refusals(`a\n\n<${name} />`);
    expect(refusal).toBe(
      `3:1 component <${name}> is not allowed in the text. → ${insteadOf[name]}`,
    );
    expect(others).toEqual([]);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](VBSCRIPT:a)',
    '![a](data:image/svg+xml,b)',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '<a href="java&#x09;script:alert(1)">b</a>',
    '<a href="javascript&#58;alert(1)">b</a>',
    '<q cite="data:,a">b</q>',
    '<Button href="javascript:alert(1)">a</Button>',
    '<Card title="a" href="&#106;avascript:b">c</Card>',
  ])('refuses the address of %s', (body) => expect(refusals(body)).toHaveLength(1));

  it.each([
    '![a](https://example.org/b.png)',
    '![a](//example.org/b.png)',
    '![a][b]\n\n[b]: https://example.org/b.png',
  ])('refuses %s: a page asks other sites for nothing', (body) =>
    expect(refusals(body).join()).toContain('content/images'),
  );

  it('finds everything at once, in the order of the body', () => {
    const body = '# a\n\n{b}\n\n<div>\n\n[c](data:d)\n\n</div>';
    expect(refusals(body).map((refusal) => refusal.split(' ')[0])).toEqual([
      '1:1',
      '3:1',
      '5:1',
      '7:1',
    ]);
  });

  it('allows no attribute that could run or load something', () => {
    const names = Object.values(elementRules).flat();
    expect(names.filter((name) => /^on|style|class|src|form|action/i.test(name))).toEqual([]);
    const props = Object.values(componentRules).flatMap(({ props }) => Object.keys(props));
    expect(props.filter((name) => /^on[A-Z]|style|className|html/i.test(name))).toEqual([]);
  });
});
