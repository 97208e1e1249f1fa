import { circle, type Layer, layer, outline, type Piece, type Point, polygon } from '../geometry';
import { INK } from '../palettes';
import type { Layout } from '../stage';

/** Inks of a patch: its cloth, the figure on it, and the figure's inlay. */
type Patch = readonly [cloth: number, figure: number, inlay: number];

const PATCHES: readonly [Patch, ...Patch[]] = [
  [INK.ground, INK.petal, INK.heart],
  [INK.petal, INK.heart, INK.second],
  [INK.shade, INK.petal, INK.second],
  [INK.second, INK.petal, INK.heart],
  [INK.ground, INK.second, INK.petal],
  [INK.heart, INK.petal, INK.second],
];

/** A petal from one corner of a patch to the opposite one. */
function lens([x, y]: Point, size: number, down: boolean, part: number): Piece {
  const edge = (size * (1 - part)) / 2;
  const bow = 0.1 * size * (1 - part);
  const from: Point = [x + edge, down ? y + edge : y + size - edge];
  const to: Point = [x + size - edge, down ? y + size - edge : y + edge];
  const left: Point = [from[0] + bow, to[1] - (down ? bow : -bow)];
  const right: Point = [to[0] - bow, from[1] + (down ? bow : -bow)];
  return outline(from, [left, to], [right, from]);
}

/** A patchwork: four patches make a flower, the others hold seeds and leaves. */
export const quilt: Layout = ({ random, width, height, unit }) => {
  const size = unit / 2;
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const phase = random.int(0, PATCHES.length - 1);
  const stride = random.pick([1, 5] as const);
  const slant = random.int(0, 3);
  const order: Layer[][] = [[], [], []];
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      const index = phase + stride * (column + row * 2 + (column >> 1));
      const [cloth, figure, inlay] = PATCHES[index % PATCHES.length] ?? PATCHES[0];
      const corner: Point = [column * size, row * size];
      const middle: Point = [corner[0] + size / 2, corner[1] + size / 2];
      const [x, y] = corner;
      order[0]?.push(
        layer(cloth, [polygon(corner, [x + size, y], [x + size, y + size], [x, y + size])]),
      );
      const seed = column % 3 === 2 && (row + slant) % 2 === 0;
      const down = (column + row) % 2 === 0;
      const whole = seed ? circle(middle, size * 0.36) : lens(corner, size, down, 1);
      const part = seed ? circle(middle, size * 0.17) : lens(corner, size, down, 0.56);
      order[1]?.push(layer(figure, [whole]));
      order[2]?.push(layer(inlay, [part]));
    }
  }
  return order.flat();
};
