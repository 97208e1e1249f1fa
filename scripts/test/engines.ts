import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

const ENGINE_NAMES = ['Chromium', 'Firefox', 'WebKit'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/** The programs that an engine needs: for WebKit its WebDriver server and a display. */
export type Programs = readonly [program: string, display?: string];

/**
 * Where the programs of an engine may be. Chromium is the full one: the one without windows has no
 * back/forward cache.
 */
const PLACES: Readonly<Record<EngineName, ReadonlyArray<readonly string[]>>> = {
  Chromium: [
    [
      chromium.executablePath(),
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ],
  ],
  Firefox: [[process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox']],
  WebKit: [['/usr/bin/WebKitWebDriver'], ['/usr/bin/Xvfb']],
};

/** Packages of Debian and Ubuntu that hold the programs. */
const PACKAGES: Readonly<Record<EngineName, readonly string[]>> = {
  Chromium: ['chromium'],
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
};

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The programs of an engine; undefined where one of them is not installed. */
export function findEngine(name: EngineName): Programs | undefined {
  const [program, display] = PLACES[name].map((paths) => paths.find(isExecutable));
  return program === undefined || (PLACES[name].length > 1 && display === undefined)
    ? undefined
    : [program, display];
}

export const findEngines = (): EngineName[] =>
  ENGINE_NAMES.filter((name) => findEngine(name) !== undefined);

/** Names the engines that this machine lacks, and how to install them; empty for none. */
export function describeMissing(): string {
  const missing = ENGINE_NAMES.filter((name) => findEngine(name) === undefined);
  if (missing.length === 0) return '';
  const packages = missing.flatMap((name) => PACKAGES[name]).join(' ');
  return `Not tested in ${missing.join(', ')}. On Debian and Ubuntu: apt-get install ${packages}`;
}

/** Installs packages of Debian, as root; what fails shows in the programs being absent. */
export function installPackages(names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env });
  for (const name of names) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
  }
}

/**
 * Finds the three engines, or installs them where that is possible.
 * @returns which were found and which are left out
 */
export function ensureEngines(): string {
  installPackages(
    ENGINE_NAMES.filter((name) => !findEngine(name)).flatMap((name) => PACKAGES[name]),
  );
  return [findEngines().join(', '), describeMissing()].filter(Boolean).join('. ');
}
