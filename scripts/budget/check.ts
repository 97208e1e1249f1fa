import { chromium } from '@playwright/test';
import pc from 'picocolors';
import { createSiteServer, listen } from '../serve/server';
import { browserFlags, ensureBrowser } from '../test/browser';
import { type Visit, visitPage } from './visit';
import {
  busiestByType,
  heaviestByType,
  type PageWeight,
  pageType,
  type WeighedPage,
  weighPage,
  weighSite,
} from './weigh';

const OUT = 'out';
const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

/** Every limit that a page breaks, in words. */
function issues(page: PageWeight, visit?: Visit): string[] {
  const { budget } = pageType(page.file);
  const total = kB(page.html + page.style + page.script);
  const limits: Array<[name: string, value: number, limit: number]> = [
    ['kB in all', total, budget.total],
    ['kB of scripts', kB(page.script), budget.script],
    ...(visit
      ? ([
          ['kB of fonts', kB(visit.fonts), budget.fonts],
          ['requests', visit.requests, budget.requests],
          ['requests to other hosts', visit.foreign.length, 0],
          ['layout shift', Math.round(visit.shift * 100) / 100, 0],
        ] satisfies Array<[string, number, number]>)
      : []),
  ];
  return [
    ...limits
      .filter(([, value, limit]) => value > limit)
      .map(([name, value, limit]) => `/${page.file}: ${value} ${name}, ${limit} are allowed`),
    ...(page.file === '404.html'
      ? []
      : (visit?.errors ?? []).map((error) => `/${page.file}: ${error}`)),
  ];
}

/** The heaviest page of each type and, where it is another, the one that names most files. */
function worstPages(pages: readonly WeighedPage[]): string[] {
  const busiest = busiestByType(pages);
  return [
    ...new Set(heaviestByType(pages).flatMap(({ file }, i) => [file, busiest[i]?.file ?? file])),
  ];
}

/**
 * Weighs every page of `out/`, visits the worst of each type, and prints a table.
 * @returns a sentence about the result
 * @throws with every limit that is broken
 */
export async function checkBudgets(): Promise<string> {
  const pages = weighSite(OUT);
  const problems = pages
    .filter((page) => issues(page).length > 0)
    .flatMap(({ file }) => issues(weighPage(OUT, file, 'best')));
  const server = createSiteServer(OUT);
  const port = await listen(server, 0);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: browserFlags,
  });
  const row = (type: string, cells: readonly unknown[]) =>
    type.padEnd(14) + cells.map((cell) => String(cell).padStart(7)).join('');
  const heads = ['html', 'css', 'js', 'all', 'fonts', 'req', 'shift'];
  console.log(pc.bold(`${row('type', heads)}  page`));
  for (const file of worstPages(pages)) {
    const page = weighPage(OUT, file, 'best');
    const path = page.file.replace(/(?:index)?\.html$/, '');
    const visit = await visitPage(browser, `http://localhost:${port}/${path}`);
    problems.push(...issues(page, visit));
    const { html, style, script } = page;
    const sizes = [html, style, script, html + style + script, visit.fonts].map(kB);
    const figures = [...sizes, visit.requests, visit.shift.toFixed(2)];
    console.log(row(page.type, figures) + pc.dim(`  /${page.file}`));
  }
  await browser.close();
  server.close();
  const lines = [...new Set(problems)].map((problem) => `${pc.red('✗')} ${problem}`);
  if (lines.length > 0) throw new Error(lines.join('\n'));
  return `${pages.length} pages within their budgets (kB after brotli)`;
}
