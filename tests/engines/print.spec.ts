import { extractText } from 'unpdf';
import { visit } from './steps';
import { expect, test } from './test';

/** The text of each printed page, with single spaces. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' ').trim());
}

for (const [name, path] of [
  ['post', '/blog/portrait-xclim'],
  ['package', '/packages/sunpy'],
  ['event', '/events/2026-europython-keynote'],
  ['checklist', '/peer-review/checklist'],
] as const) {
  test(`a ${name} prints without empty pages and stranded headings`, async ({ visitor }) => {
    await visit(visitor, path);
    const [title = '', ...headings] = await visitor.ask(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3)')]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    );
    const pages = await pagesOf((await visitor.print?.()) ?? new Uint8Array());
    // The printed checklist has a longer title.
    expect(pages[0]).toContain(title.replace(/\?$/, ''));
    const longest = Math.max(...pages.map(({ length }) => length));
    expect(pages[0]?.length).toBeGreaterThan(longest / 3);
    for (const page of pages) {
      expect(page.length, page).toBeGreaterThan(60);
      expect(headings.filter((heading) => page.endsWith(heading))).toEqual([]);
    }
  });
}
