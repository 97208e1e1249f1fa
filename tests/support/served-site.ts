import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { start } from '@/scripts/run';
import { OFFLINE } from './commands';

/** How a command runs in a copy of the code, over other content. */
export const settings = (site: string, content: string, NODE_ENV = 'production') => ({
  cwd: site,
  env: {
    NODE_ENV,
    CONTENT_DIR: content,
    SITE_NOW: '2026-06-01T12:00:00Z',
    NEXT_BUILD_CACHE: '0',
    NODE_OPTIONS: OFFLINE,
    PORT: '0',
  },
});

/** A command that serves a site. */
export class ServedSite {
  output = '';
  private readonly child: ChildProcess;

  constructor(script: string, options: ReturnType<typeof settings>) {
    this.child = start('tsx', [script], options);
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk;
      });
    }
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The port that it prints, once it has. */
  async port(): Promise<number> {
    for (;;) {
      const port = /http:\/\/localhost:(\d+)/.exec(this.output)?.[1];
      if (port) return Number(port);
      if (!this.isRunning) throw new Error(`It ended:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async get(path: string): Promise<Response> {
    const address = `http://localhost:${await this.port()}${path}`;
    return fetch(address, { signal: AbortSignal.timeout(60_000) });
  }

  async stop(): Promise<void> {
    if (this.isRunning && this.child.kill()) await once(this.child, 'exit');
  }
}

/** The part of a page that an author wrote. */
export function bodyOf(html: string): Element | undefined {
  let body: Element | undefined;
  visit(fromHtml(html), 'element', (element) => {
    if ([element.properties.className].flat().includes('prose')) body ??= element;
  });
  return body;
}
