import { expect, test } from '@playwright/test';
import { pageType } from '../../scripts/budget/weigh';
import { builtPages } from '../support/pages';
import { faultsInBothThemes, openStage, stage } from '../support/sweep';

const pages = builtPages();
const PARTS = 2;
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 800 };

/** A wide screen changes only how parts stand beside each other: one page of a type is enough. */
const firstOfType = new Set(
  new Map([...pages].reverse().map(({ path, file }) => [pageType(file).name, path])).values(),
);

/** The pages below an address. */
const paths = (start: string): string[] =>
  pages.map(({ path }) => path).filter((path) => path.startsWith(start));

test.use({ viewport: NARROW, bypassCSP: true, colorScheme: 'light' });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStage(page);
});

for (let part = 0; part < PARTS; part += 1) {
  const share = pages.filter((_, index) => index % PARTS === part);

  test(`every page, part ${part + 1}: is accessible in both themes, and fits 320 pixels`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    expect(firstOfType.size).toBeGreaterThan(10);
    const faults: string[] = [];
    for (const { path } of share) {
      await stage(page, path);
      const first = firstOfType.has(path);
      const found = await faultsInBothThemes(page, first);
      if (first) {
        await page.setViewportSize(WIDE);
        found.push(...(await faultsInBothThemes(page, first)));
        await page.setViewportSize(NARROW);
      }
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/** Faults in what stands on every page of a kind, and the rules that they break. */
const faultyParts: ReadonlyArray<[selector: string, html: string, rule: string]> = [
  ['main h1', '', 'page-has-heading-one'],
  ['main h1', '<h1>A name</h1><img src="/images/a.png">', 'image-alt'],
  ['main a', '<a href="https://example.org" rel="me"></a>', 'link-name'],
  ['main p', '<p aria-hidden="true"><a href="/">Home</a></p>', 'aria-hidden-focus'],
  ['main p', '<p lang="zz">Words</p>', 'valid-lang'],
  ['main p', '<li>Words</li>', 'listitem'],
];

test('the look finds what is wrong with a page, though many like it were right', async ({
  page,
}) => {
  const alike = paths('/people/').slice(0, 2);
  const [last = ''] = alike;
  for (const path of alike) {
    await stage(page, path);
    expect(await faultsInBothThemes(page), path).toEqual([]);
  }
  for (const [selector, html, rule] of faultyParts) {
    await stage(page, last);
    await page
      .locator(selector)
      .first()
      .evaluate((part, other) => {
        part.outerHTML = other;
      }, html);
    expect((await faultsInBothThemes(page)).join(), html).toContain(`: ${rule}: `);
  }
  const faultsWith = async (rules: string, markup = ''): Promise<string[]> => {
    await stage(page, last);
    await page.evaluate(
      ([styles, html]) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        document.adoptedStyleSheets = [sheet];
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      },
      [rules, markup] as const,
    );
    return faultsInBothThemes(page);
  };
  const text = '<p class="mt-2">Two small words</p>';
  expect(await faultsWith('', text)).toEqual([]);
  const pale = await faultsWith('main p { color: light-dark(#ccc, #fff) }', text);
  expect(pale.join()).toMatch(/light, 320 pixels: color-contrast: [^|]*<p/);
  const dim = await faultsWith('main p { color: light-dark(#000, #444) }', text);
  expect(dim.join()).toMatch(/dark, 320 pixels: color-contrast: [^|]*<p/);
  const wide = await faultsWith('main header { width: 400px }', '<input>');
  expect(wide.join('\n')).toMatch(/^is 4\d\d pixels wide on a screen of 320\n.*label: <input>$/);
});
