/** A place on the sheet, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** One to three points: the rest of a line, a quadratic or a cubic curve. */
type Stroke = readonly Point[];

export type Piece =
  | { kind: 'curve'; start: Point; strokes: readonly Stroke[]; closed: boolean }
  | { kind: 'circle'; center: Point; radius: number };

/** One flat layer of paint: what is drawn, and with which ink. */
export interface Layer {
  pieces: readonly Piece[];
  ink: number;
  /** Line width; without it the layer is filled. */
  width?: number;
  /** Overlaps inside the layer stay open, as in an overprint. */
  evenOdd?: boolean;
  /** Strength of the ink, from 0 to 1; full if not given. */
  opacity?: number;
}

export const layer = (ink: number, pieces: readonly Piece[], width?: number): Layer =>
  width === undefined ? { ink, pieces } : { ink, pieces, width };

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The point at a distance from another.
 * @param angle in radians, 0 to the right, clockwise on the sheet
 */
export function polar(from: Point, angle: number, distance: number): Point {
  return [from[0] + Math.cos(angle) * distance, from[1] + Math.sin(angle) * distance];
}

/** Moves every point of a piece; a circle keeps its radius. */
export function mapPiece(piece: Piece, move: (point: Point) => Point): Piece {
  if (piece.kind === 'circle') return { ...piece, center: move(piece.center) };
  return {
    ...piece,
    start: move(piece.start),
    strokes: piece.strokes.map((stroke) => stroke.map(move)),
  };
}

/**
 * A function that scales, turns and moves a drawing made around the origin.
 * @param angle in radians
 */
export function placing(origin: Point, scale: number, angle: number): (point: Point) => Point {
  const cos = Math.cos(angle) * scale;
  const sin = Math.sin(angle) * scale;
  return ([x, y]) => [origin[0] + x * cos - y * sin, origin[1] + x * sin + y * cos];
}

export const circle = (center: Point, radius: number) =>
  ({ kind: 'circle', center, radius }) as const;

/** An open line, to be stroked. */
export const path = (start: Point, ...strokes: Stroke[]) =>
  ({ kind: 'curve', start, strokes, closed: false }) as const;

/** A closed line. */
export const outline = (...drawn: Parameters<typeof path>): Piece => ({
  ...path(...drawn),
  closed: true,
});

export const line = (start: Point, end: Point): Piece => path(start, [end]);

/** A line without length: with round caps it prints as a dot of the line's width. */
export const dot = (at: Point): Piece => line(at, at);

/** A closed outline from corner to corner. */
export const polygon = (start: Point, ...rest: Point[]): Piece =>
  outline(start, ...rest.map((point) => [point]));

/**
 * Whether any part of a piece may be visible on the sheet.
 * @param margin half the line width, for stroked pieces
 */
export function isVisible(piece: Piece, width: number, height: number, margin = 0): boolean {
  const reach = margin + (piece.kind === 'circle' ? piece.radius : 0);
  const points = piece.kind === 'circle' ? [piece.center] : [piece.start, ...piece.strokes.flat()];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.max(...xs) + reach > 0 &&
    Math.min(...xs) - reach < width &&
    Math.max(...ys) + reach > 0 &&
    Math.min(...ys) - reach < height
  );
}
