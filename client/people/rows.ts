import { whenIdle } from '../idle';

/** So few that laying them out is not felt. */
const AT_ONCE = 6;

/**
 * Lays out the rows that were put off (`.later`), a few in each idle moment: whoever scrolls fast,
 * searches the page or takes a picture of it finds all of them. The letters they need are fetched
 * before: a font that comes in between has every row laid out again.
 */
export function layOutRows(root: HTMLElement): void {
  const rows = [...root.querySelectorAll('.later')];
  const some = (): void => {
    for (const row of rows.splice(0, AT_ONCE)) row.classList.remove('later');
    if (rows.length > 0) whenIdle(some);
  };
  const start = (): void => whenIdle(some);
  whenIdle(() => {
    document.fonts.load(getComputedStyle(root).font, root.textContent).then(start, start);
  });
}
