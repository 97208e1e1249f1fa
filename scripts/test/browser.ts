import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { outcome, start } from '../run';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Flags with which a browser runs as root and asks nothing of the network by itself. */
const browserFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

// Each window of a full Chromium gets a process for the list below its address field, which costs
// as much as opening a small page.
const UNUSED_FEATURES = ['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'];

const TURNED_OFF_BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/**
 * The flags of a browser that a tool drives, without what costs time and is not looked at.
 * @param turnedOff the features that the tool turns off: Chromium heeds the last list alone, so they
 *   are named again
 */
export const flagsBeside = (turnedOff: readonly string[]): string[] => [
  ...browserFlags,
  `--disable-features=${[...turnedOff, ...UNUSED_FEATURES].join(',')}`,
];

/** The flags of a browser that Playwright drives. */
export const playwrightFlags = flagsBeside(TURNED_OFF_BY_PLAYWRIGHT);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium to test with: `CHROMIUM_PATH`, Playwright's own, or the system's; undefined for none. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_BROWSERS].find(
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
  await outcome(start('playwright', ['install', 'chromium', '--no-shell'], { stdio: 'pipe' }));
  if (!findBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright could not download it: installing the system’s Chromium.');
    spawnSync('apt-get', ['update']);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('There is no Chromium. Install one and set CHROMIUM_PATH to its program.');
}
