import { whenIdle } from './idle';

/** So few elements that laying them out is not felt: some rows of a list, or one card with its art. */
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
 * Lays out the parts of the page that were put off (`.later`), a few in each idle moment: whoever
 * scrolls fast or takes a picture of the whole page finds all of them. The letters they need are
 * fetched before: a font that comes in between has every part laid out again.
 */
if (parts.length > 0) {
  whenIdle(() => {
    const words = parts.map(({ textContent }) => textContent).join('');
    const start = (): void => whenIdle(layOutSome);
    document.fonts.load(getComputedStyle(document.body).font, words).then(start, start);
  });
}
