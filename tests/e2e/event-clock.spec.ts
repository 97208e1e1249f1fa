import { expect, type Page, test } from '@playwright/test';
import { openVariant } from '../support/variant-page';

const banner = (page: Page) => page.getByRole('complementary', { name: 'Announcement' });

/** Sets the reader's clock and lets the page look at it, as it does when a reader comes back. */
async function lookAt(page: Page, instant: string): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test.describe('the banner of a pinned event', () => {
  test('is there from its first to its last moment, whenever the page was built', async ({
    page,
  }) => {
    // From May 1, the first moment in Denver, to 11:30 on May 16 there.
    for (const [instant, visible] of [
      ['2026-05-01T05:59:00Z', false],
      ['2026-05-01T06:01:00Z', true],
      ['2026-05-16T17:29:00Z', true],
      ['2026-05-16T17:31:00Z', false],
    ] as const) {
      await page.clock.setFixedTime(new Date(instant));
      await openVariant(page, 'banner', 'top');
      await expect(page.getByRole('link', { name: 'A call' }), instant).toBeVisible({ visible });
    }
  });

  test('moves nothing, and stays away once its reader has closed it', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.clock.setFixedTime(new Date('2026-05-10T12:00:00Z'));
    await openVariant(page, 'banner', 'top');
    await expect(banner(page).getByRole('link', { name: 'A call' })).toBeInViewport();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
    const close = banner(page).getByRole('button', { name: 'Close this announcement' });
    await close.focus();
    await page.keyboard.press('Enter');
    await expect(close).toBeHidden();
    await page.reload();
    await expect(page.getByRole('link', { name: 'A call' })).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is absent rather than stale', async ({ page }) => {
      await openVariant(page, 'banner', 'top');
      await expect(page.getByRole('link', { name: 'A call' })).toBeHidden();
    });
  });
});

test.describe('registration', () => {
  const OPENS = 'Registration opens on April 10, 2026, 9:00 AM MDT.';
  const OPEN = 'Registration is open until May 15, 2026, 6:00 PM MDT.';
  const SOLD_OUT = 'This event is sold out.';
  const CLOSED = 'Registration is closed.';

  // The site was built before it opened.
  for (const [name, course] of [
    [
      'registration',
      [
        ['2026-04-10T14:59:00Z', OPENS],
        ['2026-04-10T15:01:00Z', OPEN],
        ['2026-05-15T23:59:00Z', OPEN],
        ['2026-05-16T00:01:00Z', CLOSED],
      ],
    ],
    [
      'sold-out',
      [
        ['2026-05-01T00:00:00Z', SOLD_OUT],
        ['2026-05-16T00:01:00Z', CLOSED],
      ],
    ],
    ['cancelled', [['2026-05-01T00:00:00Z', CLOSED]]],
  ] as const) {
    test(`of "${name}" is right at every instant`, async ({ page }) => {
      await openVariant(page, name);
      for (const [instant, said] of course) {
        await lookAt(page, instant);
        const shown = page
          .getByText(/^(Registration |This event is sold)/)
          .filter({ visible: true });
        await expect(shown, instant).toHaveText([said]);
        const register = page.getByRole('link', { name: 'Register' });
        await expect(register, instant).toBeVisible({ visible: said === OPEN });
      }
    });
  }

  test('opens by itself while the page is open', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-04-10T14:59:30Z') });
    await openVariant(page, 'registration');
    await expect(page.getByText(OPENS)).toBeVisible();
    await page.clock.fastForward('01:00');
    await expect(page.getByRole('link', { name: 'Register' })).toBeVisible();
    await expect(page.getByText(OPENS)).toBeHidden();
  });
});

test.describe('the events of the home page', () => {
  const titles = (page: Page) =>
    page.locator('event-lists h3').filter({ visible: true }).allTextContents();
  const headings = (page: Page) =>
    page.locator('event-lists h2').filter({ visible: true }).allTextContents();

  test('are the next by the reader’s clock, else the last, whenever it was built', async ({
    page,
  }) => {
    await openVariant(page, 'gatherings');
    for (const [instant, heading, shown] of [
      ['2026-04-02T00:00:00Z', 'Upcoming events', ['First', 'Second']],
      ['2026-05-04T16:30:00Z', 'Upcoming events', ['Second', 'Third']],
      ['2026-06-01T00:00:00Z', 'Recent events', ['Third', 'Second']],
    ] as const) {
      await lookAt(page, instant);
      await expect.poll(() => headings(page), { message: instant }).toEqual([heading]);
      expect(await titles(page), instant).toEqual(shown);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('are those of the build, whose day is said', async ({ page }) => {
      await openVariant(page, 'gatherings');
      expect(await headings(page)).toEqual(['Upcoming events']);
      // Locators pass over the text of noscript, which readers without scripts do see.
      // biome-ignore lint/performance/useDomNodeTextContent: text that is not shown must not count.
      expect(await page.locator('main').innerText()).toContain('As of April 1, 2026');
    });
  });
});
