import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { FIXTURE_OUT } from '../support/fixture';

const SUMMIT = 'Maintainers Summit at PyCon US 2026';
const SPRINT = 'Development sprint at PyCon US 2026';
const UN_WEEK = 'UN Open Source Week 2026';

const titles = (page: Page, list: string) =>
  page.locator(`[data-list="${list}"] > li h3`).allTextContents();

async function openAt(page: Page, instant: string, path: string): Promise<void> {
  await page.clock.install({ time: new Date(instant) });
  await page.goto(path);
  await expect(page.locator('event-clock[data-start]').first()).toBeAttached();
}

test.describe('a page that was built long ago or long after', () => {
  for (const zone of ['Africa/Nairobi', 'America/Denver', 'Pacific/Auckland']) {
    test.describe(zone, () => {
      test.use({ timezoneId: zone });

      test('has the summit among the events of its time', async ({ page }) => {
        // The summit is the whole day of May 16 in Los Angeles: 07:00 UTC to 07:00 UTC.
        for (const [instant, list] of [
          ['2026-05-16T06:55:00Z', 'upcoming'],
          ['2026-05-16T07:05:00Z', 'now'],
          ['2026-05-17T06:55:00Z', 'now'],
          ['2026-05-17T07:05:00Z', 'past'],
        ] as const) {
          await page.clock.setFixedTime(new Date(instant));
          await page.goto('/events/kind/community');
          await expect(page.locator('event-clock[data-start]').first()).toBeAttached();
          expect(await titles(page, list), instant).toContain(SUMMIT);
          expect(await titles(page, 'upcoming'), instant).toContain(UN_WEEK);
        }
      });
    });
  }

  test('moves an event at its end, while the page is open', async ({ page }) => {
    await openAt(page, '2026-05-17T06:59:00Z', '/events/mode/in-person');
    expect(await titles(page, 'now')).toEqual([SUMMIT]);
    await page.clock.fastForward('01:30');
    await expect.poll(() => titles(page, 'now')).toEqual([SPRINT]);
    expect((await titles(page, 'past'))[0]).toBe(SUMMIT);
  });

  test('shows and hides the parts of the page as they fill and empty', async ({ page }) => {
    await openAt(page, '2024-01-01T00:00:00Z', '/events/kind/sprint');
    await expect(page.getByRole('heading', { name: 'Upcoming events' })).toBeVisible();
    await expect(page.getByText('No upcoming events')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Past events', level: 2 })).toBeHidden();
  });

  test('lists past events by year, as of the reader’s clock', async ({ page }) => {
    await openAt(page, '2025-06-01T00:00:00Z', '/events/past');
    await expect(page.getByRole('heading', { name: '2025', level: 2 })).toBeVisible();
    await expect(page.getByRole('heading', { name: '2026', level: 2 })).toBeHidden();
    await expect(page.getByRole('link', { name: UN_WEEK })).toBeHidden();
  });

  test('does not move what has been painted', async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) + value,
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/events/calendar');
    await expect(page.locator('month-view[data-ready]')).toBeVisible();
    expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThan(0.02);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lists say as of when they are sorted', async ({ page }) => {
    await page.goto('/events');
    await expect(page.getByText(/Sorted as of \w+ \d+, \d{4}/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Recent events' })).toBeVisible();
  });

  test('every month is below the other, and no control that needs a script', async ({ page }) => {
    await page.goto('/events/calendar');
    await expect(page.getByRole('heading', { name: 'July 2026' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'July 2025' })).toBeVisible();
    const months = await page.locator('month-view h2').allInnerTexts();
    expect(Date.parse(months[0] ?? '')).toBeGreaterThan(Date.parse(months.at(-1) ?? ''));
    await expect(page.getByRole('button', { name: 'Today' })).toBeHidden();
  });

  test('an event has its time, its zone, and the day of the build', async ({ page }) => {
    await page.goto('/events/2026-europython-keynote');
    const facts = page.getByRole('complementary', { name: 'Facts about this event' });
    await expect(facts).toContainText('4:40 PM – 5:25 PM CEST');
    await expect(facts).toContainText('Central European Summer Time (Europe/Warsaw)');
    await expect(page.getByText('In your time zone')).toBeHidden();
    // Locators pass over the text of noscript, which readers without scripts do see.
    // biome-ignore lint/performance/useDomNodeTextContent: text that is not shown must not count.
    expect(await page.locator('main').innerText()).toMatch(/as of \w+ \d+, \d{4}/);
  });
});

test.describe('the reader’s own time', () => {
  test.describe('elsewhere', () => {
    test.use({ timezoneId: 'Asia/Kathmandu' });
    test('is next to the event’s own time', async ({ page }) => {
      await page.goto('/events/2026-europython-keynote');
      await expect(page.locator('[data-reader]')).toHaveText(
        'July 16, 2026, 8:25 PM – 9:10 PM GMT+5:45',
      );
    });
  });

  test.describe('in a zone with the same clock', () => {
    test.use({ timezoneId: 'Europe/Berlin' });
    test('is said to be the same', async ({ page }) => {
      await page.goto('/events/2026-europython-keynote');
      await expect(page.locator('[data-reader]')).toHaveText('The same as the time of the event');
    });
  });
});

test.describe('the month view', () => {
  test('opens at the month of the reader, or the next with events', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-05-16T18:00:00Z') });
    await page.goto('/events/calendar');
    await expect(page.getByRole('heading', { name: 'May 2026' })).toBeVisible();
    await expect(page.locator('td[data-date="2026-05-16"]')).toHaveAttribute(
      'aria-current',
      'date',
    );
    await expect(page.locator('month-view [tabindex]')).toHaveCount(0);
    await page.clock.setSystemTime(new Date('2026-08-02T12:00:00Z'));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'September 2026' })).toBeVisible();
  });

  test('opens at the last month with events where none is to come', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-29T12:00:00Z') });
    await page.goto('/events/calendar');
    await expect(page.getByRole('heading', { name: 'September 2026' })).toBeVisible();
    await page.getByRole('button', { name: 'Today' }).click();
    await expect(page.getByRole('heading', { name: 'November 2026' })).toBeVisible();
    const empty = page.getByText(/^No events this month\. Last event: /).filter({ visible: true });
    await expect(empty).toContainText('September 2, 2026');
  });

  test('has buttons that stop at both ends', async ({ page }) => {
    await page.goto('/events/calendar#month-2024-04');
    const earlier = page.getByRole('button', { name: 'Earlier' });
    await expect(page.getByRole('heading', { name: 'April 2024' })).toBeVisible();
    await expect(earlier).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByRole('heading', { name: 'July 2024' })).toBeVisible();
    await earlier.click();
    await expect(page.getByRole('heading', { name: 'April 2024' })).toBeVisible();
  });
});

for (const path of ['/events', '/events/past']) {
  test(`${path} weighs under 60 kB with its styles`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const styles = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href = '']) => href);
    const bodies = await Promise.all(styles.map(async (href) => (await request.get(href)).body()));
    const weights = [Buffer.from(html), ...bodies].map((body) => brotliCompressSync(body).length);
    expect(weights.length).toBeGreaterThan(1);
    expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThan(60_000);
  });
}

test('calendars, feed and data are there under the addresses that pages name', async ({
  page,
  request,
}) => {
  await page.goto('/events');
  const addresses = await page
    .locator('a[href^="/"]:is([href$=".ics"], [href$=".xml"], [href$=".json"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toContain('/events/calendar.ics');
  for (const address of new Set(addresses)) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
  const calendar = await (await request.get('/events/calendar.ics')).text();
  const names = readFileSync(`${FIXTURE_OUT}/api/events.json`, 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(JSON.parse(names).length);
});
