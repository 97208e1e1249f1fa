import {
  circle,
  mapPiece,
  outline,
  type Piece,
  type Point,
  placing,
  polar,
  radians,
} from './geometry';
import { ICON_INKS } from './palettes';
import { pathData } from './path-data';
import { petal } from './petals';

/** Side of the square the mark is drawn in. */
export const MARK_SIZE = 64;

/** The heart is off center: the tips of the petals reach unevenly. */
const CENTER: Point = [34, 36];
const DIRECTIONS = [-90, 30, 150].map(radians);

const DISTANCE = 17.8;
const RADIUS = 13.1;
const HOLLOW = 10.2;
const LEAN = radians(33);
/** Distance of the tip from the middle of its petal, in radii. */
const REACH = 1.32;

/** A cubic curve along a circle; good for up to 90 degrees. */
function arc(center: Point, radius: number, from: number, to: number): Point[] {
  const pull = (4 / 3) * Math.tan((to - from) / 4) * radius;
  const start = polar(center, from, radius);
  const end = polar(center, to, radius);
  return [polar(start, from + Math.PI / 2, pull), polar(end, to - Math.PI / 2, pull), end];
}

/** A drop along the x axis: a circle with one leaning tip, hollowed where the heart lies. */
function drop(): Piece {
  const middle: Point = [DISTANCE, 0];
  const spread = Math.acos(1 / REACH);
  const biteX = (DISTANCE ** 2 + HOLLOW ** 2 - RADIUS ** 2) / (2 * DISTANCE);
  const bite = Math.acos(biteX / HOLLOW);
  const root = Math.PI - Math.asin((HOLLOW * Math.sin(bite)) / RADIUS);
  const first = LEAN - spread;
  const half = (first - root) / 2;
  return outline(
    polar(middle, -root, RADIUS),
    arc(middle, RADIUS, -root, half),
    arc(middle, RADIUS, half, first),
    [polar(middle, LEAN, RADIUS * REACH)],
    [polar(middle, LEAN + spread, RADIUS)],
    arc(middle, RADIUS, LEAN + spread, root),
    arc([0, 0], HOLLOW, bite, -bite),
  );
}

const PETAL = drop();
const LINING = mapPiece(
  petal('round', 0.36),
  placing(polar([DISTANCE, 0], LEAN + Math.PI, 7), 17, LEAN),
);

const turned = (piece: Piece, angle: number) =>
  pathData([mapPiece(piece, placing(CENTER, 1, angle))], 1);

/** Path data of the mark: its petals (peer review, partnerships, education), leaves, and heart. */
export function markPaths() {
  const sepals = DIRECTIONS.map((angle) => {
    const aim = angle + radians(66);
    return mapPiece(petal('pointed', 0.2), placing(polar(CENTER, aim, 15.5), 11.5, aim));
  });
  return {
    petals: DIRECTIONS.map((angle) => turned(PETAL, angle)),
    linings: DIRECTIONS.map((angle) => turned(LINING, angle)),
    sepals: pathData(sepals, 1),
    heart: pathData([circle(CENTER, 6)], 1),
  };
}

/**
 * Writes the app icon, the mark on a ground, as an SVG document.
 * @param corner radius of the corners out of 64; 0 gives a full square, for systems that cut it
 * @param scale size of the mark on the ground
 */
export function iconSvg(corner: number, scale: number): string {
  const { petals, heart } = markPaths();
  const shift = (MARK_SIZE * (1 - scale)) / 2;
  const { ground, petals: ink, heart: heartInk } = ICON_INKS;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${corner}" fill="${ground}"/><g transform="translate(${shift} ${shift}) scale(${scale})"><path fill="${ink}" d="${petals.join('')}"/><path fill="${heartInk}" d="${heart}"/></g></svg>`;
}
