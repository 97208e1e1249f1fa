import type { Piece, Point } from './geometry';

/** Rounded numbers as short as path data allows: no leading zero, no space before a minus sign. */
export function joinNumbers(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const short = String(value).replace(/^(-?)0\./, '$1.');
    text += text === '' || short.startsWith('-') ? short : ` ${short}`;
  }
  return text;
}

const COMMANDS = ['', 'l', 'q', 'c'];

/**
 * Writes pieces as the `d` of an SVG path. Each point is rounded on the sheet before the step to it is
 * taken, so that rounding never adds up along a path.
 */
export function pathData(pieces: readonly Piece[], decimals = 0): string {
  const factor = 10 ** decimals;
  // Adding zero turns −0 into 0.
  const round = (value: number) => Math.round(value * factor) / factor + 0;
  const snap = ([x, y]: Point): Point => [round(x), round(y)];
  const step = (from: Point, to: Point) => [round(to[0] - from[0]), round(to[1] - from[1])];

  let data = '';
  for (const piece of pieces) {
    if (piece.kind === 'circle') {
      const radius = round(piece.radius);
      const [x, y] = snap(piece.center);
      const arc = (dx: number) => joinNumbers([radius, radius, 0, 1, 0, dx, 0]);
      data += `M${joinNumbers([round(x - radius), y])}a${arc(2 * radius)}a${arc(-2 * radius)}z`;
      continue;
    }
    let pen = snap(piece.start);
    let last = 'M';
    data += `M${joinNumbers(pen)}`;
    for (const stroke of piece.strokes) {
      const points = stroke.map(snap);
      const values = points.flatMap((point) => step(pen, point));
      const end = points.at(-1) ?? pen;
      if (points.length === 1 && end[0] === pen[0] && end[1] === pen[1]) {
        data += 'h0';
        last = 'h';
        continue;
      }
      const command = COMMANDS[points.length] ?? 'l';
      const numbers = joinNumbers(values);
      const glue = numbers.startsWith('-') ? '' : ' ';
      data += command === last ? glue + numbers : command + numbers;
      last = command;
      pen = end;
    }
    if (piece.closed) data += 'z';
  }
  return data;
}
