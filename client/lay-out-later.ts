/** How long work waits where a browser does not tell when it is idle, in milliseconds. */
const A_WHILE = 50;

/** Does work once the browser has nothing else to do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, A_WHILE);
}

/** Few enough elements to lay out without a visible delay: some list rows, or one card. */
const AT_ONCE = 60;

const parts = [...document.querySelectorAll('.later')];

function layOutSome(): void {
  for (let elements = 0; elements < AT_ONCE && parts.length > 0; ) {
    const part = parts.shift();
    part?.classList.remove('later');
    elements += 1 + (part?.getElementsByTagName('*').length ?? 0);
  }
  if (parts.length > 0) whenIdle(layOutSome);
}

/*
 * Lays out deferred parts of the page (`.later`) while the browser is idle, for readers who scroll
 * fast or take a full-page screenshot. Loads the fonts first: a font that arrives later would lay
 * out every part again.
 */
if (parts.length > 0) {
  whenIdle(() => {
    const words = parts.map(({ textContent }) => textContent).join('');
    const start = (): void => whenIdle(layOutSome);
    document.fonts.load(getComputedStyle(document.body).font, words).then(start, start);
  });
}
