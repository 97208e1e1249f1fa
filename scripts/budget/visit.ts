import type { Browser } from '@playwright/test';

/** What a browser saw while it loaded a page. */
export interface Visit {
  requests: number;
  /** Bytes of fonts, which are compressed as they are. */
  fonts: number;
  /** Addresses on other hosts. */
  foreign: string[];
  /** Cumulative layout shift. */
  shift: number;
  errors: string[];
}

/** Loads a page on a phone's screen, with nothing in the cache, and lets it come to rest. */
export async function visitPage(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const host = new URL(address).host;
  const visit: Visit = { requests: 0, fonts: 0, foreign: [], shift: 0, errors: [] };
  const pending: Promise<void>[] = [];
  page.on('request', (request) => {
    visit.requests += 1;
    if (new URL(request.url()).host !== host) visit.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'font') return;
    const measured = response.body().then((body) => {
      visit.fonts += body.length;
    });
    pending.push(measured);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') visit.errors.push(message.text());
  });
  page.on('pageerror', (error) => visit.errors.push(error.message));
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(globalThis, { layoutShifts: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  visit.shift = await page.evaluate(
    () => (globalThis as unknown as { layoutShifts: { total: number } }).layoutShifts.total,
  );
  await Promise.all(pending);
  await context.close();
  return visit;
}
