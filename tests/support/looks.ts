import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { findBrowser } from '@/scripts/test/browser';

/** What the pictures of a page were made from. */
interface Origin {
  /** The browser that drew them, and its system. */
  browser: string;
  /** A fingerprint of the words that the page begins with. */
  words: string;
}

const FOLDER = 'tests/looks';

// More characters than a window shows.
const SHOWN = 3000;

const fileOf = (name: string): string => `${FOLDER}/${name}.json`;

/** What pictures of a page would be made from now. */
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

/** What the pictures of a page were made from; undefined if there are none. */
export function readOrigin(name: string): Origin | undefined {
  return existsSync(fileOf(name))
    ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Origin)
    : undefined;
}

/** Writes what the pictures of a page are made from. */
export function writeOrigin(name: string, now: Origin): void {
  writeFileSync(fileOf(name), `${JSON.stringify(now, null, 2)}\n`);
}
