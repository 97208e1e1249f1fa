import * as Plot from '@observablehq/plot';
import clsx from 'clsx';
import { parseHTML } from 'linkedom';

/** The room above the names of years or numbers, in pixels, so that charts side by side match. */
export const PLOT_HEIGHT = 248;

const WIDTHS = { half: 500, full: 980, narrow: 264 } as const;

/**
 * How the names below columns stand: names that would touch each other are turned, so that none is
 * left out, and push the title of the axis down.
 * @param width of the whole chart, in pixels
 * @returns degrees, and the pixels below the columns
 */
export function nameAxis(
  names: readonly string[],
  width: number,
): { tickRotate: number; marginBottom: number } {
  const longest = Math.max(...names.map(({ length }) => length)) * 7;
  return (width - 40) / names.length < longest + 4
    ? { tickRotate: -45, marginBottom: 46 + Math.ceil(longest * Math.SQRT1_2) }
    : { tickRotate: 0, marginBottom: 46 };
}

/** Draws a chart for a width in pixels; `narrow` is set for phones. */
export type Draw = (size: { width: number; narrow: boolean }) => Plot.PlotOptions;

const LONG_NUMBER = /(\d+\.\d)\d+/g;

/**
 * A chart as SVG markup. Observable Plot adds a `style` element and ARIA names to groups: our policy
 * forbids the first, and an image needs no names inside. Text is escaped by the serializer.
 * @param label what the chart shows, as alternative text
 */
function drawPlot(label: string, options: Plot.PlotOptions): string {
  const page = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ ...options, document: page.document as unknown as Document });
  for (const element of svg.querySelectorAll('style')) element.remove();
  for (const element of svg.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-hidden', 'style']) element.removeAttribute(name);
  }
  for (const name of ['class', 'font-family', 'style']) svg.removeAttribute(name);
  svg.setAttribute('role', 'img');
  // The serializer escapes quotes in attributes, and leaves ampersands as they are.
  svg.setAttribute('aria-label', label.replaceAll('&', '&amp;'));
  for (const element of svg.querySelectorAll('line, path, rect, circle, text, g')) {
    for (const { name, value } of [...element.attributes]) {
      element.setAttribute(name, value.replace(LONG_NUMBER, '$1'));
    }
  }
  return svg.outerHTML;
}

/** Draws a chart for phones, for columns, and for whole pages, so that text keeps its size. */
export function PlotChart({
  label,
  draw,
  isWide = false,
}: {
  label: string;
  draw: Draw;
  /** Whether it has the whole width of a page. */
  isWide?: boolean;
}) {
  const sizes = [
    { width: WIDTHS.narrow, shown: 'min-[30rem]:hidden' },
    { width: WIDTHS.half, shown: clsx('hidden min-[30rem]:block', isWide && 'min-[64rem]:hidden') },
    ...(isWide ? [{ width: WIDTHS.full, shown: 'plot-wide hidden min-[64rem]:block' }] : []),
  ];
  return sizes.map(({ width, shown }) => (
    <div
      key={width}
      className={clsx('plot', shown)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here; the serializer escapes text.
      dangerouslySetInnerHTML={{
        __html: drawPlot(label, { width, ...draw({ width, narrow: width === WIDTHS.narrow }) }),
      }}
    />
  ));
}
