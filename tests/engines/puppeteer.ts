import puppeteer, { type KeyInput } from 'puppeteer-core';
import { browserFlags } from '../../scripts/test/browser';
import type { KeyName, Visitor } from './visitor';

const FLAGS = { chrome: browserFlags, firefox: [] } as const;

/** Opens Chromium, with the back/forward cache that drivers switch off, or Firefox. */
export async function openWithPuppeteer(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  { origin, zone }: { origin: string; zone: string },
): Promise<Visitor> {
  const instance = await puppeteer.launch({
    browser,
    executablePath,
    args: [...FLAGS[browser]],
    env: { ...process.env, TZ: zone },
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  let page = await instance.newPage();
  let viewport = { width: 1280, height: 900 };
  const press = async (key: KeyName): Promise<void> => {
    if (key !== 'Paste') return page.keyboard.press(key as KeyInput);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  };
  return {
    // In a new tab: after a way back, Puppeteer waits forever for a load in the old one.
    open: async (path) => {
      const last = page;
      page = await instance.newPage();
      await last.close();
      await page.setViewport(viewport);
      await page.goto(origin + path, { waitUntil: 'load' });
    },
    ask: (work, argument) => page.evaluate(work as never, argument as never),
    click: (selector) => page.click(selector),
    press,
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => {
      viewport = { width, height };
      return page.setViewport(viewport);
    },
    print: () => page.pdf({ format: 'a4', timeout: 60_000 }),
    close: () => instance.close(),
  };
}
