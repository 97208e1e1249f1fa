import { describe, expect, it } from 'vitest';
import { circle, dot, isVisible, line, type Piece, polygon } from '../src/geometry';
import { joinNumbers, pathData } from '../src/path-data';
import { petalRing } from '../src/petals';

describe('joinNumbers', () => {
  it('writes no more than path data needs', () => {
    expect(joinNumbers([0.5, -0.5, 10, 0])).toBe('.5-.5 10 0');
  });
});

describe('pathData', () => {
  it('writes lines, dots, circles and corners', () => {
    expect(pathData([line([1, 2], [4, 6])])).toBe('M1 2l3 4');
    expect(pathData([dot([5.4, 5.6])])).toBe('M5 6h0');
    expect(pathData([circle([10, 10], 4)])).toBe('M6 10a4 4 0 1 0 8 0a4 4 0 1 0-8 0z');
    expect(pathData([polygon([0, 0], [9, 0], [9, 9])])).toBe('M0 0l9 0 0 9z');
  });

  it('does not let rounding add up', () => {
    const strokes = Array.from({ length: 100 }, (_, index) => [[(index + 1) * 0.4, 0] as const]);
    const piece: Piece = { kind: 'curve', start: [0, 0], strokes, closed: false };
    const steps =
      pathData([piece])
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    expect(steps.slice(2).reduce((sum, step) => sum + step, 0)).toBe(40);
  });

  it('knows no minus zero', () => {
    expect(pathData([line([-0.2, -0.2], [3, -0.1])])).toBe('M0 0l3 0');
  });
});

describe('petalRing', () => {
  it('lays as many petals as were asked for', () => {
    const ring = petalRing({
      center: [0, 0],
      radius: 10,
      count: 7,
      shape: 'round',
      fullness: 1,
      turn: 0,
    });
    expect(ring).toHaveLength(7);
  });
});

describe('isVisible', () => {
  it('drops only what lies outside', () => {
    expect(isVisible(circle([-5, 5], 4), 10, 10)).toBe(false);
    expect(isVisible(circle([-5, 5], 6), 10, 10)).toBe(true);
    expect(isVisible(dot([-1, 5]), 10, 10)).toBe(false);
    expect(isVisible(dot([-1, 5]), 10, 10, 2)).toBe(true);
  });
});
