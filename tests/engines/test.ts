import { test as base } from '@playwright/test';
import { type EngineName, findEngine } from '../../scripts/test/engines';
import { openWithPuppeteer } from './puppeteer';
import type { Visitor } from './visitor';
import { openWebKit } from './webkit';

export { expect } from '@playwright/test';

/** Where the visitor's clock is: far from the zones of events, and not on a full hour from UTC. */
const ZONE = 'Asia/Kathmandu';

export interface EngineOptions {
  engine: EngineName;
}

async function open(engine: EngineName, origin: string): Promise<Visitor> {
  const [program, display = ''] = findEngine(engine) ?? [''];
  const settings = { origin, zone: ZONE };
  if (engine === 'WebKit') return openWebKit([program, display], settings);
  return openWithPuppeteer(engine === 'Firefox' ? 'firefox' : 'chrome', program, settings);
}

/** Tests with a visitor in one of the engines; the browser stays open between tests. */
export const test = base.extend<{ visitor: Visitor }, EngineOptions & { window: Visitor }>({
  engine: ['Chromium', { option: true, scope: 'worker' }],
  window: [
    async ({ engine }, use) => {
      const port = Number(process.env.E2E_PORT || 4173);
      const visitor = await open(engine, `http://localhost:${port}`);
      await use(visitor);
      await visitor.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visitor: async ({ window }, use) => {
    await window.resize(1280, 900);
    await window.open('/about');
    await window.ask(() => localStorage.clear());
    await use(window);
  },
});
