import { whenIdle } from './idle';

/** So few that laying them out is not felt. */
const AT_ONCE = 6;

const parts = [...document.querySelectorAll('.later')];

function layOutSome(): void {
  for (const part of parts.splice(0, AT_ONCE)) part.classList.remove('later');
  if (parts.length > 0) whenIdle(layOutSome);
}

/*
 * Lays out the parts of the page that were put off (`.later`), a few in each idle moment: whoever
 * scrolls fast or takes a picture of the whole page finds all of them. The letters they need are
 * fetched before: a font that comes in between has every part laid out again.
 */
whenIdle(() => {
  const words = parts.map(({ textContent }) => textContent).join('');
  const start = (): void => whenIdle(layOutSome);
  document.fonts.load(getComputedStyle(document.body).font, words).then(start, start);
});
