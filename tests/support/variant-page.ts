import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parsePage, serializePage } from '@/scripts/postbuild/html';
import { addPolicy } from '@/scripts/postbuild/policy';
import { FIXTURE, FIXTURE_OUT } from './fixture';

/** The built page whose frame and styles a variant gets. */
const FRAME = `${FIXTURE_OUT}/blog/archive.html`;

let markup: Record<string, string> | undefined;

function markupOf(name: string): string {
  markup ??= JSON.parse(
    execFileSync(
      process.execPath,
      [
        'node_modules/tsx/dist/cli.mjs',
        '--tsconfig=tests/support/tsconfig.json',
        'tests/support/variants.tsx',
      ],
      { encoding: 'utf8' },
    ),
  ) as Record<string, string>;
  const found = markup[name];
  if (found === undefined) throw new Error(`tests/support/variants.tsx has no "${name}".`);
  return found;
}

/** A built page with the markup of a variant in place of its content, or above its header. */
function pageWith(name: string, place: 'main' | 'top'): string {
  const frame = readFileSync(FRAME, 'utf8').replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*>/,
    '',
  );
  const parts = /^([\s\S]*?<\/a>)([\s\S]*?<main\b[^>]*>)([\s\S]*)(<\/main>[\s\S]*)$/.exec(frame);
  if (!parts) throw new Error(`${FRAME} is not framed as the shell of pages frames it.`);
  const [, skipLink = '', header = '', content = '', end = ''] = parts;
  const part = markupOf(name);
  const html =
    place === 'top'
      ? [skipLink, part, header, content, end]
      : [skipLink, header, `<h1>${name}</h1>`, part, end];
  const tree = parsePage(html.join(''));
  addPolicy(tree, name);
  return serializePage(tree);
}

/**
 * Opens a variant of `tests/support/variants.tsx` inside a built page, with the policy that the
 * build would give it.
 * @param place whether it is in the main part, or above the header
 */
export async function openVariant(
  page: Page,
  name: string,
  place: 'main' | 'top' = 'main',
): Promise<void> {
  // Modules are in the build under names made of their content; here they are asked for by name.
  await page.route(/\/assets\/js\/[a-z-]+\.js$/, (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ path: join(FIXTURE, 'public', 'assets', 'js', file) });
  });
  await page.route(`**/variants/${name}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(name, place) }),
  );
  await page.goto(`/variants/${name}`);
}
