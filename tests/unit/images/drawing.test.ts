import { expect, it } from 'vitest';
import { styleDrawing } from '@/lib/images/drawing';
import { findSvgIssue } from '@/lib/images/svg';

const drawing = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${body}</svg>`;

it('adds colors for the dark theme, of those that the drawing uses', async () => {
  const svg = await styleDrawing(drawing('<path d="M0 0h9" fill="#33205C" stroke="#FFF"/>'));
  expect(svg).toContain('@media (prefers-color-scheme:dark){');
  expect(svg).toContain('[fill="#33205C"]{fill:#d6c4f5}');
  expect(svg).not.toContain('#2E6060');
  expect(svg).not.toContain('@font-face');
  expect(findSvgIssue(svg)).toBeUndefined();
});

it('adds the letters of its text', async () => {
  const svg = await styleDrawing(drawing('<text fill="#19112D">Wörter</text>'));
  expect(svg.match(/@font-face/g)).toHaveLength(2);
  expect(svg.length).toBeLessThan(10_000);
});

it('keeps a drawing that has dark colors of its own, or none of ours', async () => {
  const own = drawing('<style>@media (prefers-color-scheme:dark){path{fill:#fff}}</style>');
  expect(await styleDrawing(own)).toBe(own);
  const photo = drawing('<path d="M0 0h9" fill="red"/>');
  expect(await styleDrawing(photo)).toBe(photo);
});
