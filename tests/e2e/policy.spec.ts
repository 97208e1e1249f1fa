import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { listFiles } from '@/lib/files';
import { pageTypes } from '@/scripts/budget/budgets';
import { FIXTURE_OUT } from '../support/fixture';
import { openSearch } from '../support/search';

/** One page of every type that the built site has. */
const files = listFiles(FIXTURE_OUT).filter(
  // An old address only redirects.
  (file) =>
    file.endsWith('.html') &&
    !readFileSync(`${FIXTURE_OUT}/${file}`, 'utf8').includes('http-equiv="refresh"'),
);
const paths = pageTypes.flatMap(({ files: pattern }, index) => {
  const found = files.find(
    (file) =>
      pageTypes.findIndex(({ files: other }) => other.test(file)) === index && pattern.test(file),
  );
  return found ? [`/${found.replace(/(?:index)?\.html$/, '')}`] : [];
});

/** What the browser refused on every page that is opened from now on. */
async function violations(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellOfViolation', (text: string) => refused.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile } = event;
      (globalThis as unknown as { tellOfViolation(text: string): void }).tellOfViolation(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  return refused;
}

test('no page of any type breaks its policy, and its header has the rest', async ({ page }) => {
  const refused = await violations(page);
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) {
    const response = await page.goto(path, { waitUntil: 'load' });
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count(), path).toBe(1);
  }
  await page.goto('/');
  await openSearch(page);
  await page.getByRole('searchbox').fill('review');
  await expect(page.locator('dialog [data-results] a').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('a page refuses code that was smuggled into it', async ({ page }) => {
  const refused = await violations(page);
  await page.goto('/');
  await page.evaluate(() => {
    const tries: Array<() => void> = [
      () => {
        const script = document.createElement('script');
        script.append('globalThis.smuggled = 1');
        document.body.append(script);
      },
      () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="smuggled = 2">'),
      () => setTimeout('globalThis.smuggled = 3'),
      () => {
        const script = document.createElement('script');
        script.src = 'https://evil.example/x.js';
        document.body.append(script);
      },
    ];
    for (const attempt of tries) {
      try {
        attempt();
      } catch {
        // The browser says so by the event that is counted below.
      }
    }
  });
  await expect.poll(() => refused.length).toBeGreaterThanOrEqual(4);
  expect(await page.evaluate(() => (globalThis as { smuggled?: number }).smuggled)).toBe(undefined);
});
