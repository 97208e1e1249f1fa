import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { outcome, start } from '../run';
import { installPackages, isExecutable } from './engines';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The flags of a browser that tests drive: it runs as root, and requests nothing by itself. */
export const browserFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without windows, letters would be as wide as whole pixels, which they are nowhere else.
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Where Playwright's Chromium without windows would be: it tells only where the other one would.
 * @param full the program of the one with windows, such as `…/chromium-1255/chrome-linux64/chrome`
 */
function shellBeside(full: string): string | undefined {
  const folder = full.replace(/([/\\])chromium-(\d+)[/\\].*$/, '$1chromium_headless_shell-$2');
  if (folder === full || !existsSync(folder)) return undefined;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    /(^|[/\\])(chrome-headless-shell|headless_shell)(\.exe)?$/.test(path),
  );
  return file && join(folder, file);
}

/**
 * The Chromium to test with: `CHROMIUM_PATH`, Playwright's own, or the system's; undefined for none.
 * One without windows comes first: pages are the same in it, and open in half the time.
 */
export function findBrowser(): string | undefined {
  const full = chromium.executablePath();
  return [process.env.CHROMIUM_PATH, shellBeside(full), full, ...SYSTEM_BROWSERS].find(
    (path) => path !== undefined && path !== '' && isExecutable(path),
  );
}

/**
 * Finds a Chromium, or gets one: Playwright's download first, Debian's package where that fails.
 * @throws with what to do when neither is to be had
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium is installed: asking Playwright for one.');
  await outcome(start('playwright', ['install', 'chromium'], { stdio: 'pipe' }));
  if (!findBrowser()) {
    console.log('Playwright could not download it: installing the system’s Chromium.');
    installPackages(['chromium-headless-shell']);
    if (!findBrowser()) installPackages(['chromium']);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('There is no Chromium. Install one and set CHROMIUM_PATH to its program.');
}
