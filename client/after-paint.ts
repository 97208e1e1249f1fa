/**
 * Does work once the next frame is on the screen. A page that nobody sees is not painted: there the
 * work is done at once.
 */
export function afterPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}
