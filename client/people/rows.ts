/** So few that laying them out is not felt. */
const AT_ONCE = 8;

/** Where a browser does not tell when it is idle, it is after a while. */
const whenIdle: (work: () => void) => void =
  globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));

/**
 * Lays out the rows that were put off (`.later`), a few in each idle moment: whoever scrolls fast,
 * searches the page or takes a picture of it finds all of them.
 */
export function layOutRows(root: ParentNode): void {
  const rows = [...root.querySelectorAll('.later')];
  const some = (): void => {
    for (const row of rows.splice(0, AT_ONCE)) row.classList.remove('later');
    if (rows.length > 0) whenIdle(some);
  };
  whenIdle(some);
}
