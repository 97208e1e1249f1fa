import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { findBrowser } from '@/scripts/test/browser';

/** What the pictures of a page were made from. */
interface Origin {
  /** The program that drew them, and the system it ran on. */
  browser: string;
  /** A fingerprint of the words that the page begins with. */
  words: string;
}

const FOLDER = 'tests/looks';

// As many words as a window shows, and more: what stands further down is in no picture.
const SHOWN = 3000;

const fileOf = (name: string): string => `${FOLDER}/${name}.json`;

/** What a page would be drawn from now. */
export async function originOf(page: Page): Promise<Origin> {
  const text = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const element of body.querySelectorAll('script, style, template, noscript, [hidden]')) {
      element.remove();
    }
    return body.textContent;
  });
  const program = basename(findBrowser() ?? 'Chromium');
  // Corrections of a version come every few days, and draw pages as it did.
  const version = page.context().browser()?.version().split('.')[0];
  const words = text.replace(/\s+/g, ' ').slice(0, SHOWN);
  return {
    browser: `${program} ${version} on ${platform()} ${arch()}`,
    words: createHash('sha256').update(words).digest('hex').slice(0, 16),
  };
}

/**
 * Why the pictures of a page say nothing about it as it is now; undefined when they do.
 * @param now from `originOf`
 */
export function reasonToSkip(name: string, now: Origin): string | undefined {
  if (!existsSync(fileOf(name))) return 'there is no picture of it yet';
  const then = JSON.parse(readFileSync(fileOf(name), 'utf8')) as Origin;
  if (then.browser !== now.browser) {
    return `its pictures were made by ${then.browser}, this is ${now.browser}`;
  }
  if (then.words !== now.words) return 'its words have changed since its pictures were made';
  return undefined;
}

/** Notes what the pictures of a page are made from. */
export function writeOrigin(name: string, now: Origin): void {
  writeFileSync(fileOf(name), `${JSON.stringify(now, null, 2)}\n`);
}
