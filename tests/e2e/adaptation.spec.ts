import { expect, test } from '@playwright/test';
import { pageTypes } from '../support/site';
import { openStage, stage } from '../support/sweep';

/** The spacing that readers may ask for, as WCAG 1.4.12 has it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

test.use({ bypassCSP: true });

test('texts may be spaced wider without being cut off, on every type of page', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  await openStage(page);
  const issues: string[] = [];
  for (const [, path] of pageTypes) {
    await stage(page, path);
    const cut = await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
      const isCut = (element: Element): boolean => {
        const { overflowX, overflowY, webkitLineClamp, textOverflow, display } =
          getComputedStyle(element);
        // What is for screen readers alone is a pixel wide.
        if (element.clientWidth <= 1 || display === 'inline') return false;
        // These are cut on purpose, at any spacing; the page they link to says all.
        if (webkitLineClamp !== 'none' || textOverflow === 'ellipsis') return false;
        const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        const high = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        return (wide || high) && element.textContent?.trim() !== '';
      };
      const found = [...document.body.querySelectorAll('*')].filter(
        (element) => !element.closest('svg') && isCut(element),
      );
      const names = found.map((element) => `${element.localName}.${element.className}`);
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > innerWidth) names.push(`the page is ${scrollWidth} pixels wide`);
      document.adoptedStyleSheets = [];
      return names;
    }, SPACING);
    issues.push(...cut.map((name) => `${path}: ${name}`));
  }
  expect(issues).toEqual([]);
});

test('where the system sets the colors, what can be pressed has an edge, and what is chosen shows', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/');
  const unmarked = await page.locator('main a.rounded-full, main button').evaluateAll((all) =>
    all
      .filter((button) => button.checkVisibility())
      .filter((button) => Number.parseFloat(getComputedStyle(button).borderTopWidth) < 1)
      .map(({ textContent }) => textContent),
  );
  expect(unmarked).toEqual([]);
  await page.goto('/events');
  const choices = page.getByRole('navigation', { name: 'Event views' });
  const ground = (link: HTMLElement | SVGElement) => getComputedStyle(link).backgroundColor;
  const chosen = await choices.locator('[aria-current]').first().evaluate(ground);
  const others = await choices.locator('a:not([aria-current])').first().evaluate(ground);
  expect(others).not.toBe(chosen);
  const highlight = await page.evaluate(() => {
    const probe = document.createElement('mark');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.probe { background-color: Highlight }');
    document.adoptedStyleSheets = [sheet];
    probe.className = 'probe';
    document.body.append(probe);
    return getComputedStyle(probe).backgroundColor;
  });
  expect(chosen).toBe(highlight);
});

test('focus goes through a page in the order in which it is read', async ({ page }) => {
  for (const path of ['/', '/packages', '/events/calendar']) {
    await page.goto(path);
    const positive = await page
      .locator('[tabindex]')
      .evaluateAll((all) =>
        all
          .filter((element) => (element as HTMLElement).tabIndex > 0)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(positive, path).toEqual([]);
    let last = -1;
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() =>
        document.activeElement === document.body
          ? Number.POSITIVE_INFINITY
          : [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body),
      );
      expect(place, `${path}, stop ${stop + 1}`).toBeGreaterThan(last);
      last = place;
    }
  }
});
