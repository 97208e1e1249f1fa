import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { FIXTURE_OUT } from '../support/fixture';

let folder: string;
let photoBytes: number;

/** The styles of the built site, so that the photo is as wide as it is there. */
function siteStyles(): string {
  const styles = join(FIXTURE_OUT, '_next', 'static');
  return readdirSync(styles, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(styles, file), 'utf8'))
    .join('\n');
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
};

/** Opens the page of the photo, and counts what is sent for it. */
async function openPhoto(page: Page): Promise<{ name: string; bytes: number }[]> {
  const sent: { name: string; bytes: number }[] = [];
  await page.route('http://photo.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/site.css') {
      await route.fulfill({ contentType: 'text/css', body: siteStyles() });
      return;
    }
    if (pathname.endsWith('.woff2')) {
      await route.abort();
      return;
    }
    const file = join(folder, 'out', pathname === '/' ? 'index.html' : decodeURI(pathname));
    const body = readFileSync(file);
    if (pathname !== '/') sent.push({ name: pathname, bytes: body.length });
    await route.fulfill({ contentType: types[extname(file)] ?? '', body });
  });
  await page.goto('http://photo.test/');
  await expect
    .poll(() => page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  return sent;
}

test.describe('a photo of 6 MB', () => {
  test.describe.configure({ mode: 'serial' });

  test.beforeAll(() => {
    test.setTimeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'photo-page-'));
    const script = join('tests', 'support', 'photo-page.tsx');
    const tsx = join('node_modules', '.bin', 'tsx');
    photoBytes = Number(execFileSync(tsx, [script, folder], { encoding: 'utf8' }));
  });

  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const deviceScaleFactor of [2, 3]) {
    test.describe(`on a phone with ${deviceScaleFactor} pixels to the point`, () => {
      test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor });

      test('is sent once, in less than 150 kB, and sharp', async ({ page }) => {
        expect(photoBytes).toBeGreaterThan(6_000_000);
        const sent = await openPhoto(page);
        expect(sent).toHaveLength(1);
        expect(sent[0]?.name).toMatch(/\.avif$/);
        expect(sent[0]?.bytes).toBeLessThan(150_000);
        const width = await page.locator('img').evaluate((img) => img.clientWidth);
        expect(width).toBeGreaterThan(300);
        expect(width).toBeLessThanOrEqual(390);
        const pixels = Number(/-(\d+)\./.exec(sent[0]?.name ?? '')?.[1]);
        expect(pixels).toBeGreaterThanOrEqual(width * deviceScaleFactor);
      });
    });
  }

  test('shifts nothing and does not overflow on a screen', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPhoto(page);
    const { width, height } = (await page.locator('img').boundingBox()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThan(600);
    expect(width / height).toBeCloseTo(4 / 3, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1440,
    );
  });
});
