import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { Builder, By, error, Key, type WebDriver } from 'selenium-webdriver';
import type { KeyName, Visitor } from './visitor';

const KEYS: Readonly<Record<Exclude<KeyName, 'Paste'>, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
  End: Key.END,
  '/': '/',
};

/** Starts an X server on a display that is free, and gives the display's name. */
async function startDisplay(program: string): Promise<[ChildProcess, string]> {
  const server = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  return [server, `:${String(number).trim()}`];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function connect(port: number): Promise<WebDriver> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({ browserName: 'MiniBrowser' })
        .build();
    } catch (reason) {
      if (attempt === 20) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** Opens WebKitGTK's own small browser on a display that nobody sees. */
export async function openWebKit(
  [program, display]: readonly [string, string],
  { origin, zone }: { origin: string; zone: string },
): Promise<Visitor> {
  const [screen, name] = await startDisplay(display);
  const port = await freePort();
  const server = spawn(program, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: name, TZ: zone },
    stdio: 'ignore',
  });
  const driver = await connect(port);
  return {
    open: (path) => driver.get(origin + path),
    ask: (work, argument) => driver.executeScript(work, argument),
    click: async (selector) => {
      const element = await driver.findElement(By.css(selector));
      // The driver scrolls an element only to the edge, where the header may cover it.
      await driver.executeScript(
        (target: Element) => target.scrollIntoView({ block: 'center', behavior: 'instant' }),
        element,
      );
      // It takes a moment until a page that scrolled or changed can be clicked.
      await driver.wait(
        () =>
          element.click().then(
            () => true,
            (reason: Error) => {
              if (reason instanceof error.ElementNotInteractableError) return false;
              throw reason;
            },
          ),
        15_000,
      );
    },
    press: (key) => {
      const keys = driver.actions();
      if (key !== 'Paste') return keys.sendKeys(KEYS[key]).perform();
      return keys.keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    resize: async (width, height) => {
      const window = driver.manage().window();
      await window.setRect({ width, height, x: 0, y: 0 });
      // Windows have borders: what counts is the room inside.
      const inner = (await driver.executeScript(() => [innerWidth, innerHeight])) as number[];
      await window.setRect({
        width: 2 * width - (inner[0] ?? width),
        height: 2 * height - (inner[1] ?? height),
        x: 0,
        y: 0,
      });
    },
    close: async () => {
      await driver.quit();
      server.kill();
      screen.kill();
    },
  };
}
