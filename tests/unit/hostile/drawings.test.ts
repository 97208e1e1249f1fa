import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFiles } from '@/lib/files';
import { findSvgIssue } from '@/lib/images/svg';
import { hostileDrawings, svg } from '../../fixtures/hostile/drawings';

describe('a hostile drawing', () => {
  it.each(hostileDrawings)('is refused on its line: %s', (_, markup, message, line = 2) => {
    const issue = findSvgIssue(markup);
    expect(issue?.message).toMatch(message);
    expect(issue?.line).toBe(line);
    expect(issue?.fix).toMatch(/.{10}/);
  });
});

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a harmless drawing', () => {
  it.each([
    ['shapes, text and gradients', '<defs><linearGradient id="a"/></defs><path fill="url(#a)"/>'],
    ['parts that are used twice', '<g id="b"/><use href="#b"/><use xlink:href="#b"/>'],
    [
      'hundreds of shapes with a gradient',
      `<linearGradient id="a">${'<stop/>'.repeat(9)}</linearGradient><g fill="url(#a)">${'<path/>'.repeat(2000)}</g>`,
    ],
    [
      'shadows and arrows',
      `<filter id="f"><feGaussianBlur stdDeviation="3"/><feOffset/><feMerge/></filter><marker id="m"><path d="M0 0L1 1"/></marker><style>.s{filter:url(#f)} line{marker-end:url(#m)}</style>${'<g class="s"><rect/></g><line/>'.repeat(50)}`,
    ],
    [
      'dashed lines of a chart',
      `<style>.g{stroke-dasharray:3.7,1.6;stroke:#9999999}</style>${'<path class="g" d="M57.6 307.5L414.7 41.4"/>'.repeat(40)}<path stroke-dasharray="5 3" d="M${'123.45 210.9L'.repeat(1000)}0 0"/>`,
    ],
    [
      'no dashes',
      '<path stroke-dasharray="none" d="M0 0h1e9"/><path stroke-dasharray="0" d="M0 0h1e9"/>',
    ],
    [
      'dashes of a path of length 1',
      '<path pathLength="1" stroke-dasharray="0.5" d="M0 0h900v900"/>',
    ],
    ['an animation of its own part', '<g id="a"><animate href="#a" attributeName="d"/></g>'],
    ['a link to a part around it', '<g id="a"><a href="#a"><text>Up</text></a></g>'],
    ['a style of its own', "<style>.c { fill: #33205c; marker: url('#d') }</style>"],
    ['an animation', '<animate attributeName="opacity" from="0" to="1"/>'],
    ['a picture it carries', `<image href="data:image/png;base64,${PIXEL}"/>`],
    ['notes of a drawing program', '<i:x xmlns:i="http://inkscape.org" i:file="C:\\a(1)\\b.svg"/>'],
    ['words about scripts', '<text>on &lt;script&gt; and javascript:</text><!-- <script> -->'],
  ])('passes: %s', (_, inside) => expect(findSvgIssue(svg(inside))).toBeUndefined());

  it('passes: everything that the site shows', () => {
    for (const file of listFiles('content/images').filter((name) => name.endsWith('.svg'))) {
      expect(
        findSvgIssue(readFileSync(join('content/images', file), 'utf8')),
        file,
      ).toBeUndefined();
    }
  });
});

it('any text is checked as a drawing without a crash', () => {
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
        const issue = findSvgIssue(text);
        if (!issue) return;
        expect(issue.line).toBeGreaterThanOrEqual(1);
        expect(issue.line).toBeLessThanOrEqual(text.split(/\r\n|[\r\n\u0085\u2028]/).length);
        expect(issue.column).toBeGreaterThanOrEqual(1);
      },
    ),
    { numRuns: 500 },
  );
});
