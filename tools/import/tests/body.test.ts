import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyContext, convertBody, convertText } from '../src/body';
import { Notes } from '../src/notes';

const context = (body: string): BodyContext => ({
  source: body,
  title: 'A title',
  page: { last_modified: '2024-08-29' },
  site: { url: '', baseurl: '' },
  handles: '',
  template: Object.assign(() => undefined, { file: () => undefined }),
  kind: 'jekyll',
  notes: new Notes(),
  link: (href) => (href.startsWith('javascript:') ? undefined : href.replace(/\s/g, '%20')),
  image: (src) => ({ local: `/images/${src.replace(/[^\w-]/g, '') || 'x'}.png` }),
});
const convert = (body: string): string => convertBody(body, context(body)).mdx.trim();

/** Pieces of markup that end nowhere, or in the wrong place. */
const pieces = fc.constantFrom(
  '{{',
  '}}',
  '{%',
  '%}',
  '{{<',
  '>}}',
  '{{%',
  '{: .notice}',
  '{:',
  '{#id}',
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '<div>',
  '</div>',
  '<div markdown="1">',
  '<figure>',
  '</figure>',
  '<img src="a.png">',
  '<a href="x">',
  '</a>',
  '<b>',
  '</p>',
  '<p>',
  '<i>',
  '<table><td>',
  '<!--',
  '-->',
  '<pre>',
  '</pre>',
  '<details>',
  '<summary>',
  '`',
  '``',
  '```',
  '~~~',
  '\n',
  '\n\n',
  '    ',
  '- ',
  '> ',
  '# ',
  '| a |',
  '|---|',
  '*',
  '**',
  '_',
  '$',
  '$$',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](x)',
  '[^1]',
  '[^1]: ',
  '\\',
  '&amp;',
  '&',
  '"',
  "'",
  'word',
  'two words',
  '\u200b',
  '{% raw %}',
  '{% endraw %}',
  '{% include video id="abc" %}',
  '{{ site.baseurl }}',
  '{{< figure src="a.png" >}}',
  '{{% admonition %}}',
  '{{% /admonition %}}',
  '<script>',
  '</script>',
  '<iframe src="//x.org">',
  '⟦',
  'é',
  '👩‍🔬',
  'import x from "y"',
  'export default 1',
  'https://example.org/a_b',
  'a@b.example',
);

describe('convertBody', () => {
  it('turns whatever is written into MDX that holds', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(() => convert(parts.join(''))).not.toThrow();
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('finds every plain word again', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, pieces), { maxLength: 8 }), (pairs) => {
        const body = pairs
          .map(([text, piece]) => (/[a-z`~<{[(|$!]|--/.test(piece) ? text : `${text} ${piece} `))
          .join(' ');
        const { words } = convertBody(body, context(body)).coverage;
        expect(words.missing).toEqual([]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('leaves code as it is', () => {
    const code = 'a: {{ x }} {% if %} {: .notice} <div markdown="1"> {{< figure >}}';
    expect(convert(`\`\`\`yaml\n${code}\n\`\`\``)).toBe(`\`\`\`yaml\n${code}\n\`\`\``);
    expect(convert(`See \`${code}\`.`)).toBe(`See \`${code}\`.`);
  });

  it('keeps text that starts like code', () => {
    expect(convert('import what you need')).toBe('import&#x20;what you need');
  });

  it('keeps what follows HTML that is never closed', () => {
    expect(convert('<div class="x">\nOne **two**\n\nThree')).toBe('One **two**\n\nThree');
    expect(convert('</div>\nAfter [it](https://example.org)')).toBe(
      'After [it](https://example.org)',
    );
  });

  it('refuses addresses that run code, keeping their words', () => {
    expect(convert('[click](javascript:alert(1))')).toBe('click');
  });

  it('gives attribute lists to the block beside them', () => {
    expect(convert('* a\n* b\n{: .notice--danger}')).toBe(
      '<Notice type="danger">\n  - a\n  - b\n</Notice>',
    );
    expect(convert('{: .notice}\nText')).toBe('<Notice type="info">\n  Text\n</Notice>');
    expect(convert('{:box: .notice--info}\nText\n{: box}')).toBe(
      '<Notice type="info">\n  Text\n</Notice>',
    );
  });
});

describe('convertText', () => {
  it('keeps every character as it is', () => {
    expect(convertText('# no heading <b> {x}').mdx.trim()).toBe('\\# no heading \\<b> \\{x}');
  });
});
