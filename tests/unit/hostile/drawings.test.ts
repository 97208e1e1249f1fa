import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFiles } from '@/lib/files';
import { findSvgFault } from '@/lib/images/svg';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>\n${inside}\n</svg>`;

const hostile: ReadonlyArray<[attack: string, markup: string, message: RegExp, line?: number]> = [
  ['a script', svg('<script>alert(1)</script>'), /<script>/],
  ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), /<SCRIPT>/],
  ['a script of another file', svg('<script href="a.js"/>'), /<script>/],
  [
    'a script by a prefix',
    svg('<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>'),
    /<script>/,
  ],
  [
    'a script of HTML',
    svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>'),
    /<script>/,
  ],
  [
    'a script that a reader of HTML takes for text',
    svg('<desc><textarea><script>1</script></textarea></desc>'),
    /<textarea>/,
  ],
  [
    'a script behind a comment that HTML ends early',
    svg('<!--><p--><script>1</script>'),
    /<script>/,
  ],
  [
    'a page within',
    svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
    /<foreignObject>/,
  ],
  ['a frame', svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="//x.test"/>'), /<iframe>/],
  ['a handler', svg('<path d=""/>', ' onload="alert(1)"'), /event handler on <svg>/, 1],
  ['a handler in capitals', svg('<path ONCLICK="alert(1)"/>'), /event handler/],
  [
    'a handler of an animation',
    svg('<animate onbegin="alert(1)" attributeName="x"/>'),
    /event handler/,
  ],
  [
    'a link that runs',
    svg('<a href="javascript:alert(1)"><text>a</text></a>'),
    /link to javascript/,
  ],
  [
    'a link that runs, the old way',
    svg('<a xlink:href="javascript:alert(1)"/>'),
    /link to javascript/,
  ],
  [
    'a link that runs, as entities',
    svg('<a href="&#106;avascript:alert(1)"/>'),
    /link to javascript/,
  ],
  ['a link to another page', svg('<a href="https://x.test"/>'), /link to https/],
  ['a shape of another file', svg('<use href="https://x.test/a.svg#b"/>'), /link to https/],
  ['an image of another site', svg('<image href="//x.test/a.png"/>'), /link to \/\/x/],
  [
    'a drawing within a drawing',
    svg('<image href="data:image/svg+xml,&lt;svg/&gt;"/>'),
    /link to data/,
  ],
  ['a page as an image', svg('<use href="data:text/html,x"/>'), /link to data/],
  [
    'an animation that makes a link run',
    svg('<a><animate attributeName="href" to="javascript:1"/></a>'),
    /animation of href/,
  ],
  [
    'a value that sets a handler',
    svg('<set attributeName="onclick" to="alert(1)"/>'),
    /animation of onclick/,
  ],
  [
    'a style that loads',
    svg('<style>p { background: url(https://x.test/a) }</style>'),
    /link to https/,
  ],
  [
    'a style that imports',
    svg("<style><![CDATA[@import 'https://x.test/a.css';]]></style>"),
    /@import/,
  ],
  [
    'a style that hides what it loads',
    svg('<style>p { fill: u\\72l(https://x.test) }</style>'),
    /backslash/,
  ],
  [
    'an attribute that loads',
    svg('<path style="fill: url(https://x.test/a#b)"/>'),
    /link to https/,
  ],
  ['a filter of another file', svg('<path filter="URL(//x.test/a.svg#b)"/>'), /link to \/\/x/],
  [
    'an instruction for a style sheet',
    `<?xml-stylesheet href="a.css"?>${svg('')}`,
    /<\?xml-stylesheet/,
    1,
  ],
  [
    'entities that grow',
    `<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>${svg('&c;')}`,
    /document type/,
    1,
  ],
  [
    'an entity that is a file',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('&a;')}`,
    /document type/,
    1,
  ],
  [
    'another alphabet',
    `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('')}`,
    /encoding ISO-2022-JP/,
    1,
  ],
  [
    'bytes of another alphabet',
    Buffer.from(svg(''), 'utf16le').toString('utf8'),
    /not valid XML/,
    1,
  ],
  ['a tag that is never closed', '<svg xmlns="http://www.w3.org/2000/svg">\n<g>', /not valid XML/],
  ['a page that calls itself a drawing', '<html><body><svg/></body>', /<html>/, 1],
  [
    'a set of images',
    svg('<rect style="fill: image-set(\'https://x.test/a\' 1x)"/>'),
    /image-set\(\)/,
  ],
  [
    'a set of images in a style',
    svg('<style>a{background:-webkit-image-set("a.png" 1x)}</style>'),
    /image-set/,
  ],
  ['an image of CSS', svg('<style>a{background:image("https://x.test/a")}</style>'), /image\(\)/],
  ['an address of CSS', svg('<style>a{background:src("https://x.test/a")}</style>'), /src\(\)/],
  [
    'images that fade',
    svg('<style>a{background:cross-fade(url(a.png), red)}</style>'),
    /cross-fade|link to/,
  ],
  ['a rule in two sections', svg('<style>@im<![CDATA[port "a.css";]]></style>'), /@import/],
  ['a rule around a comment', svg('<style>@im<!-- -->port "a.css";</style>'), /@import/],
  ['a rule around an element', svg('<style>@im<g/>port "a.css";</style>'), /<g> in its styles/],
  [
    'a link around a comment',
    svg('<style>a{fill:u<!-- -->rl(https://x.test)}</style>'),
    /link to https/,
  ],
  ['a rule in capitals', svg('<style>@IMPORT "a.css";</style>'), /@IMPORT/],
  ['a rule in a block', svg('<style>@media all{@import "a.css";}</style>'), /@import/],
  ['a name space of CSS', svg('<style>@namespace x url(https://x.test/);</style>'), /@namespace/],
  [
    'a font of another site',
    svg('<style>@font-face{font-family:a;src:url(//x.test/a)}</style>'),
    /link to \/\/x/,
  ],
  [
    'a variable that loads',
    svg('<style>a{--b:url(https://x.test);fill:var(--b)}</style>'),
    /link to https/,
  ],
  [
    'styles that end early',
    svg('<style>a{fill:url(https://x.test</style>'),
    /link to https|can't be read/,
  ],
  [
    'an animation that loads',
    svg('<animate attributeName="fill" values="red;url(https://x.test#a)"/>'),
    /link to https|can't be read/,
  ],
  ['a base of another site', svg('<g xml:base="https://x.test/"/>'), /xml:base/],
  ['an element nobody knows', svg('<unknown/>'), /<unknown>/],
  ['a cursor', svg('<cursor href="#a"/>'), /<cursor>/],
  ['MathML', svg('<math xmlns="http://www.w3.org/1998/Math/MathML"/>'), /<math>/],
  [
    'parts that draw one another',
    svg(
      Array.from({ length: 12 }, (_, level) => {
        const use = level === 0 ? '<path d="M0 0"/>' : `<use href="#a${level - 1}"/>`;
        return `<g id="a${level}">${use.repeat(10)}</g>`;
      }).join(''),
    ),
    /draw one another/,
    1,
  ],
  [
    'patterns that draw one another',
    svg(
      Array.from({ length: 12 }, (_, level) => {
        const rect = `<rect fill="url(#p${level - 1})" width="1"/>`;
        return `<pattern id="p${level}">${rect.repeat(10)}</pattern>`;
      }).join(''),
    ),
    /draw one another/,
    1,
  ],
  ['a part that draws itself', svg('<g id="a"><use href="#a"/></g>'), /draw one another/, 1],
  ['an email address', svg(`<text>zoe${'@'}acme.org</text>`), /email address "z…@acme.org"/],
  [
    'an email address in parts',
    svg(`<text><tspan>zoe${'@'}</tspan><tspan>acme.org</tspan></text>`),
    /email address/,
  ],
  ['an email address behind an entity', svg('<desc>zoe&#64;acme.org</desc>'), /email address/],
  ['a root of HTML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', /<html>/, 1],
];

describe('a hostile drawing', () => {
  it.each(hostile)('is refused on its line: %s', (_, markup, message, line = 2) => {
    const fault = findSvgFault(markup);
    expect(fault?.message).toMatch(message);
    expect(fault?.line).toBe(line);
    expect(fault?.fix).toMatch(/.{10}/);
  });
});

describe('a harmless drawing', () => {
  it.each([
    ['shapes, text and gradients', '<defs><linearGradient id="a"/></defs><path fill="url(#a)"/>'],
    ['parts that are used twice', '<g id="b"/><use href="#b"/><use xlink:href="#b"/>'],
    ['a style of its own', "<style>.c { fill: #33205c; marker: url('#d') }</style>"],
    ['an animation', '<animate attributeName="opacity" from="0" to="1"/>'],
    ['a picture it carries', '<image href="data:image/png;base64,AAAA"/>'],
    ['notes of a drawing program', '<i:x xmlns:i="http://inkscape.org" i:file="C:\\a(1)\\b.svg"/>'],
    ['words about scripts', '<text>on &lt;script&gt; and javascript:</text><!-- <script> -->'],
  ])('passes: %s', (_, inside) => expect(findSvgFault(svg(inside))).toBeUndefined());

  it('passes: everything that the site shows', () => {
    for (const file of listFiles('content/images').filter((name) => name.endsWith('.svg'))) {
      expect(
        findSvgFault(readFileSync(join('content/images', file), 'utf8')),
        file,
      ).toBeUndefined();
    }
  });
});

it('any text is judged as a drawing without a crash', () => {
  const piece = fc.constantFrom(
    ...[
      '<svg',
      ' xmlns="http://www.w3.org/2000/svg"',
      '>',
      '/>',
      '</svg>',
      '<![CDATA[',
      ']]>',
      '<!--',
    ],
    ...[
      '-->',
      '&amp;',
      '&',
      '"',
      "'",
      '<?x ',
      '?>',
      '<!DOCTYPE ',
      '[',
      ']',
      'x:a',
      '=',
      '\0',
      '😀',
      '\n',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 20 }),
      (parts) => {
        const text = parts.join('');
        const fault = findSvgFault(text);
        if (!fault) return;
        expect(fault.line).toBeGreaterThanOrEqual(1);
        expect(fault.line).toBeLessThanOrEqual(text.split(/\r\n|[\r\n\u0085\u2028]/).length);
        expect(fault.column).toBeGreaterThanOrEqual(1);
      },
    ),
    { numRuns: 500 },
  );
});
