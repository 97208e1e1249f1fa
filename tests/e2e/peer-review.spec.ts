import { expect, type Page, test } from '@playwright/test';

const entries = (page: Page) => page.locator('review-queue li[data-opened]:visible');
const status = (page: Page) => page.locator('review-queue [role="status"]');

test.describe('the review queue', () => {
  test('filters by next step, science, and category, and keeps that in the address', async ({
    page,
  }) => {
    await page.goto('/peer-review/queue');
    const all = await entries(page).count();
    await expect(status(page)).toHaveText(`${all} submissions`);
    await page.getByLabel('Next step', { exact: true }).selectOption('needs-an-editor');
    const found = await entries(page).count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    await expect(status(page)).toHaveText(`${found} of ${all} submissions`);
    await expect(page).toHaveURL(/\?need=needs-an-editor$/);
    await page.reload();
    await expect(entries(page)).toHaveCount(found);
    await page.getByLabel('Category').selectOption({ index: 1 });
    await page.goBack();
    await expect(entries(page)).toHaveCount(found);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(entries(page)).toHaveCount(all);
    await page.getByLabel('Science domain').selectOption('physics');
    const physics = await entries(page).count();
    expect(physics).toBeGreaterThan(0);
    await expect(entries(page).getByText(/Physics/)).toHaveCount(physics);
  });

  test('sorts by age and by activity', async ({ page }) => {
    const values = (name: string) =>
      page
        .getByRole('region', { name: 'Needs reviewers' })
        .getByRole('listitem')
        .evaluateAll((list, key) => list.map((entry) => entry.getAttribute(`data-${key}`)), name);
    await page.goto('/peer-review/queue');
    const opened = await values('opened');
    expect(opened.length).toBeGreaterThan(1);
    expect(opened).toEqual([...opened].sort());
    await page.getByLabel('Sort by').selectOption('active');
    const active = await values('active');
    expect(active).toEqual([...active].sort().reverse());
    await expect(page).toHaveURL(/\?sort=active$/);
  });

  test('ignores an address that names no step', async ({ page }) => {
    await page.goto('/peer-review/queue?need=%3Cscript%3E&sort=x');
    await expect(status(page)).toHaveText(/^\d+ submissions$/);
  });

  test('is complete without scripts', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/peer-review/queue');
    expect(await entries(page).count()).toBeGreaterThan(5);
    await expect(page.getByLabel('Next step', { exact: true })).toBeHidden();
    await page.getByRole('link', { name: /^Needs an editor/ }).click();
    await expect(page).toHaveURL(/#needs-an-editor$/);
    await page.close();
  });

  test('copies a badge with the number of its submission', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/peer-review/queue');
    const first = entries(page).first();
    await first.getByRole('button', { name: /^Copy badge/ }).click();
    await expect(first.getByText('Copied')).toBeVisible();
    const issue = await first.locator('button').getAttribute('data-badge');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`/badges/review/${issue}.svg)](`);
    expect(text).not.toContain('ISSUE');
  });
});

test.describe('the checklist', () => {
  test('counts what is done, and remembers it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/peer-review/checklist');
    const done = page.locator('ready-checklist [role="status"]');
    const total = await page.getByRole('checkbox').count();
    await expect(done).toHaveText(`0 of ${total} done`);
    await page.getByRole('checkbox').first().check();
    await expect(done).toHaveText(`1 of ${total} done`);
    await page.reload();
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^### Scope\n\n- \[x\] /);
    expect(text.match(/- \[ \] /g)).toHaveLength(total - 1);
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(done).toHaveText(`0 of ${total} done`);
  });

  test('prints on one page', async ({ page }) => {
    await page.goto('/peer-review/checklist');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test.describe('the editors', () => {
  test('are filtered by a field, which is kept in the address', async ({ page }) => {
    await page.goto('/peer-review/editors');
    const editors = page.locator('people-filter li[id]:visible');
    const all = await editors.count();
    await page.getByLabel('Field or skill').selectOption('physics');
    await expect(page).toHaveURL(/\?field=physics$/);
    const found = await editors.count();
    expect(found).toBeLessThan(all);
    await expect(page.locator('people-filter [role="status"]')).toHaveText(
      `${found} of ${all} editors`,
    );
    await expect(editors.filter({ hasText: 'Physics' })).toHaveCount(found);
    await page.reload();
    await expect(editors).toHaveCount(found);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(editors).toHaveCount(all);
  });

  test('are complete without scripts', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/peer-review/editors');
    expect(await page.locator('people-filter li[id]:visible').count()).toBeGreaterThan(9);
    await expect(page.getByLabel('Field or skill')).toBeHidden();
    await page.close();
  });
});

for (const [who, links] of [
  ['an author or editor finds a package', ['Peer review', 'Review queue']],
  ['a reviewer finds what to review', ['Peer review', 'Become a reviewer']],
] as const) {
  test(`${who} within three clicks`, async ({ page }) => {
    await page.goto('/');
    for (const name of links) {
      await page.getByRole('link', { name, exact: true }).first().click();
    }
    await expect(page.locator('main li.queue-entry').first()).toBeVisible();
  });
}
