import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files into a new folder that is removed when the test is over; returns its path. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'site-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

export const description =
  'A description that is long enough for cards, which want fifty characters.';

/** The front matter of a post without any issue, as plain data. */
export const soundPost = {
  title: 'A post',
  date: '2026-05-16',
  description,
  authors: ['site-team'],
  topic: 'learn',
};

/** The front matter of an event without any issue, as plain data. */
export const soundEvent = {
  title: 'An event',
  description,
  start: '2026-05-16T10:00',
  end: '2026-05-16T12:00',
  timezone: 'America/Denver',
  kind: 'talk',
  place: { mode: 'in-person', name: 'A hall' },
};

/** A document from its front matter, as data, and its body. JSON is YAML too. */
export function documentText(fields: Readonly<Record<string, unknown>>, body = 'Text.\n'): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
