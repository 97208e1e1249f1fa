import { judge } from './judge';
import { structuresOfElements } from './structures';

/** The structures in which nothing was found wrong. */
const sound = new Set<number>();

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The theme of the last look, in which the next one begins: each change takes time. */
let theme: Theme = 'light';

/** Shows the document as to a reader who has chosen a theme. */
function choose(chosen: Theme): void {
  theme = chosen;
  document.documentElement.dataset.theme = chosen;
}

async function faultsIn(
  rules: 'all' | 'colors',
  structures: ReadonlyMap<Element, number>,
): Promise<string[]> {
  const faults = await judge(rules, structures);
  return faults.map((fault) => `${theme}, ${innerWidth} pixels: ${fault}`);
}

/**
 * Looks at the document in both themes. If it is made of nothing but what stood the same way in a
 * sound document before, axe is asked about its colors alone.
 * @param whole whether axe is asked everything all the same
 * @returns what axe finds, and how wide the document is where it is wider than the screen
 */
export async function look(whole: boolean): Promise<string[]> {
  choose(theme);
  const width = document.documentElement.scrollWidth;
  const tooWide =
    width > innerWidth ? [`is ${width} pixels wide on a screen of ${innerWidth}`] : [];
  const structures = structuresOfElements();
  const used = new Set(structures.values());
  const known = !whole && [...used].every((structure) => sound.has(structure));
  const faults = [...tooWide, ...(await faultsIn(known ? 'colors' : 'all', structures))];
  choose(theme === 'light' ? 'dark' : 'light');
  faults.push(...(await faultsIn('colors', structures)));
  if (faults.length === 0) for (const structure of used) sound.add(structure);
  return faults;
}
