import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { FIXTURE_CONTENT } from '../support/fixture';

const paragraph =
  'We began with a folder of scripts that read the logger, removed what the sensor could not have measured, and drew one figure for each week. A colleague asked for the same figures of another lake, and for three days we found out what only our own machine had known. This part is about the next piece of that work, and what we would do earlier the next time.';

const body = [
  paragraph,
  ...Array.from({ length: 14 }, (_, index) => `## Week ${index + 1}\n\n${paragraph}`),
  '## What we measured',
  '| Lake | Days | Share |\n| --- | ---: | ---: |\n| North | 120 | 0.4 |\n| South | 180 | 0.6 |',
  'The mean is $$\\bar{x} = \\frac{1}{n} \\sum_i x_i$$ for each lake.[^1]\n\n$$\n\\sigma^2 = E[x^2] - E[x]^2\n$$',
  '```python\nprint("Hello")\n```\n\n```bash\npip install .\n```\n\n```toml\n[project]\nname = "lakes"\n```\n\n```r\nprint("Hello")\n```',
  '<Notice type="success" title="A tip">\n\nWrite down what you *expect* first.\n\n</Notice>',
  '<Video id="dQw4w9WgXcQ" title="How we calibrate a logger" />',
  '<Cards>\n<Card title="More" href="/blog">\n\nOther posts.\n\n</Card>\n</Cards>',
  '[^1]: Without days on which the logger was off.',
].join('\n\n');

const isReady = (page: Page) =>
  page.waitForFunction(() => customElements.get('write-page') !== undefined);

async function openWriter(page: Page): Promise<void> {
  await page.goto('/write');
  await isReady(page);
}

async function fillFacts(page: Page): Promise<void> {
  await page.getByLabel('Title (required)').first().fill('Loggers of two lakes: a first look');
  await page.getByLabel('Date (required)').first().fill('2026-11-20');
  await page
    .getByLabel('Description')
    .first()
    .fill('How the scripts of one lake became a package for two, and what three days taught us.');
  await page.getByLabel('Authors').fill('site-team');
  await page.getByLabel('Topic').selectOption('learn');
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text, in Markdown' }).click();
  await page.keyboard.insertText(text);
}

const summary = (page: Page) => page.locator('[data-summary]');
const check = (page: Page) => page.getByRole('region', { name: 'Check' });

test('a long post of every part is written, and its files pass the check as they are', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  const others: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost|data:|blob:)/.test(request.url())) others.push(request.url());
  });
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  const photo = join(folder, 'Lake north.jpg');
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  await sharp({ create: { width: 4000, height: 3000, channels: 3, background: 'green', noise } })
    .jpeg()
    .toFile(photo);

  expect(body.split(/\s+/).length).toBeGreaterThan(900);
  await openWriter(page);
  await fillFacts(page);
  await write(page, body);
  await page.locator('[data-picture]').setInputFiles(photo);
  await page.locator('#write-alt').fill('A lake with a "buoy" under clouds.');
  await page.getByLabel('Caption', { exact: true }).last().fill('The northern lake.');
  await page.getByRole('button', { name: 'Insert picture' }).click();
  await expect(summary(page)).toHaveText('The check found no problems.');
  await expect(page.locator('[data-preview] table td')).toHaveCount(6);
  await expect(page.locator('[data-preview] [role="note"]')).toContainText('A tip');
  await expect(page.locator('[data-preview] .card-link')).toHaveAttribute('href', '/blog');
  await expect(page.locator('[data-preview] figure img')).toHaveAttribute(
    'src',
    /^data:image\/jpeg/,
  );

  const content = join(folder, 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  for (const name of ['Download the file', 'Download lake-north.jpg']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    await file.saveAs(join(content, 'blog', file.suggestedFilename()));
  }
  const { width = 0 } = await sharp(join(content, 'blog', 'lake-north.jpg')).metadata();
  expect(width).toBe(2400);
  const file = join(content, 'blog', 'loggers-of-two-lakes-a-first-look.mdx');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'check', '--', file], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).not.toMatch(/[✗!] /);
  expect([refused, others]).toEqual([[], []]);
  rmSync(folder, { recursive: true });
});

test('a mistake is said at its field and in the list, which leads to its place', async ({
  page,
}) => {
  await openWriter(page);
  await fillFacts(page);
  await page.getByLabel('Description').first().fill('Too short');
  await write(page, 'See [this](/no-such-page).\n\n<Notcie>x</Notcie>');
  await expect(summary(page)).toContainText('error');
  const field = page.getByLabel('Description').first();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/has 9 characters/);
  await expect(check(page)).toContainText('Did you mean');
  await page.getByRole('button', { name: /no page \/no-such-page/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text, in Markdown' })).toBeFocused();
});

test('a hostile file shows its problems, and nothing of it runs', async ({ page }) => {
  const told: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.dismiss();
  });
  await openWriter(page);
  const file = join(mkdtempSync(join(tmpdir(), 'write-')), 'a-post.mdx');
  const lines = [
    '<script>alert(1)</script>',
    '[a link](javascript:alert(2))',
    '<img src="x" onerror="alert(3)" />',
    '{alert(4)}',
    '<Figure src="https://example.org/x.png" alt="A map of lakes." />',
  ];
  writeFileSync(file, `---\ntitle: <img src=x onerror=alert(5)>\n---\n\n${lines.join('\n\n')}\n`);
  await page.locator('[data-file]').setInputFiles(file);
  for (const [index] of lines.entries()) {
    await expect(check(page)).toContainText(`Line ${index * 2 + 1}, error`);
  }
  // Mistakes are shown as text, or left out.
  const preview = page.locator('[data-preview]');
  await expect(preview).toContainText('alert');
  await expect(preview.locator('script, img, [href^="javascript:"]')).toHaveCount(0);
  await expect(page.locator('[data-preview-title]')).toContainText('onerror');
  expect(told).toEqual([]);
});

test('drafts survive a reload, and a file is opened as it was downloaded', async ({ page }) => {
  await openWriter(page);
  await fillFacts(page);
  await write(page, 'Kept in this browser.');
  await expect(summary(page)).toContainText('The check found');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Text, in Markdown' })).toHaveText(
    'Kept in this browser.',
  );
  await page.getByLabel('What you write').selectOption('event');
  const message = page.locator('[data-message]');
  await expect(message).toHaveText('Your post is kept under “Drafts in this browser”.');
  await page.getByLabel('What you write').selectOption('post');
  await expect(page.getByLabel('Title (required)').first()).toHaveValue(
    'Loggers of two lakes: a first look',
  );

  const file = join(mkdtempSync(join(tmpdir(), 'write-')), 'an-event.mdx');
  const event =
    '---\ntitle: An event\nstart: 2026-12-01\nend: 2026-12-01T16:00\nsessions:\n  - start: 2026-12-01\n---\n\nCome.\n';
  writeFileSync(file, event);
  await page.locator('[data-file]').setInputFiles(file);
  await expect(page.getByLabel('What you write')).toHaveValue('event');
  await page.locator('#event-title').fill('Another title');
  await expect(page.locator('#write-slug')).toHaveValue('an-event');
  const image = { name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from([137, 80, 0, 1]) };
  await page.locator('[data-file]').setInputFiles(image);
  await expect(message).toHaveText('a.md was not opened. It is not a file of text.');
  await expect(page.locator('#event-title')).toHaveValue('Another title');
  await expect(page.locator('[name="sessions.0.start"]')).toHaveValue('2026-12-01');
  await expect(page.locator('#event-end')).toHaveValue('2026-12-01');
  await expect(page.locator('#event-end + input')).toHaveValue('16:00');
  await expect(page.locator('#time-zones option').first()).toHaveText(/\w+/);
  await page.getByText('More about the event', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a session' }).click();
  await expect(page.locator('[name="sessions.1.start"]')).toBeFocused();
  await page.keyboard.type('05');
  await page.getByRole('button', { name: 'Add a session' }).focus();
  await expect(page.locator('[name="sessions.1.start"]')).toHaveAccessibleDescription(
    /Session 2: start is incomplete/,
  );
  await expect(page.locator('[name="sessions.0.start"]')).toHaveAccessibleDescription(/^A day/);
});

test('the text can hold slashes, and a change of it takes the steps to GitHub back', async ({
  page,
}) => {
  await openWriter(page);
  await page.locator('#post-title').fill('A text with slashes');
  await page.getByRole('textbox', { name: 'Text, in Markdown' }).click();
  await page.keyboard.type('See [a page](/blog).');
  await expect(page.locator('[data-preview] a')).toHaveText('a page');
  await page.getByRole('button', { name: 'Propose this text' }).click();
  await expect(page.locator('[data-steps]')).toBeVisible();
  await page.getByRole('textbox', { name: 'Text, in Markdown' }).click();
  await page.keyboard.type(' More.');
  await expect(page.locator('[data-steps]')).toBeHidden();
});

test('a change of a published post is proposed with its text copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/blog/citable-software');
  await page.getByRole('link', { name: 'Suggest a change to this page' }).click();
  await expect(page.getByRole('textbox', { name: 'Page address' })).toHaveValue('citable-software');
  await page.getByLabel('Title (required)').first().fill('Software to cite');
  await page.getByRole('button', { name: 'Propose this text' }).click();
  const link = page.getByRole('link', { name: 'Open the file’s page on GitHub' });
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('href', /\/edit\/main\/content\/blog\/citable-software\.mdx$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^---\ntitle: Software to cite\n/);
});

test('links elsewhere on the site open a form of their kind', async ({ page }) => {
  await page.goto('/blog');
  await page.getByRole('link', { name: 'Write a post' }).click();
  await page.waitForURL('**/write?kind=post');
  await isReady(page);
  await expect(page.getByLabel('What you write')).toHaveValue('post');
  await fillFacts(page);
  await page.goto('/events');
  await page.getByRole('link', { name: /propose an event/i }).click();
  await expect(page.getByLabel('What you write')).toHaveValue('event');
  await page.goto('/write?kind=post');
  await expect(page.locator('#post-title')).toHaveValue('Loggers of two lakes: a first look');
});

test('a text with errors is shown around them, with the lines that are not', async ({ page }) => {
  await openWriter(page);
  await write(page, 'We measured $x$ in two lakes.');
  const preview = page.locator('[data-preview]');
  await expect(preview).toHaveText('We measured $x$ in two lakes.');
  await expect(page.locator('[data-stale]')).toHaveText(
    'Line 1 is not shown as written. The check says why.',
  );
  const replace = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  };
  await replace(
    'We measured two lakes.\n\n<Notice>\n\nNever closed.\n\n<script>bad()</script>\n\n## After',
  );
  await expect(preview).toContainText('We measured two lakes. Never closed. After', {
    useInnerText: true,
  });
  await expect(preview).not.toContainText('bad');
  await expect(page.locator('[data-stale]')).toContainText('Lines 3, 7 are not shown as written.');
  await replace('<script>bad()</script>');
  await expect(preview).toHaveText('<script>bad()</script>');
  await replace('## After');
  await expect(page.locator('[data-stale]')).toBeEmpty();
});

test('a new author and a renamed picture are steps of the one pull request', async ({ page }) => {
  await openWriter(page);
  await fillFacts(page);
  await write(page, 'We measured two lakes.');
  await page.getByLabel('Authors').fill('Marie-Curie-9, nobody-9');
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  const photo = join(folder, 'My plot (final).png');
  await sharp({ create: { width: 300, height: 200, channels: 3, background: 'green' } })
    .png()
    .toFile(photo);
  await page.locator('[data-picture]').setInputFiles(photo);
  await page.locator('#write-alt').fill('Two lakes from above.');
  await page.getByRole('button', { name: 'Insert picture' }).click();
  const said = 'My plot (final).png has the name my-plot-final.png here.';
  await expect(page.locator('[data-message]')).toHaveText(said);
  await expect(check(page)).toContainText('Author 2 "nobody-9" is not a known');
  await expect(summary(page)).toHaveText('The check found 2 warnings.');
  const steps = page.locator('[data-steps] ol');
  await page.getByRole('button', { name: 'Propose this text' }).click();
  await expect(steps.locator('li:visible')).toHaveCount(6);
  await expect(steps.locator('code')).toHaveText(
    'marie-curie-9:\n  name: Their Name\nnobody-9:\n  name: Their Name',
  );
  await expect(steps).toContainText('open the folder content/blog');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the pictures' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('my-plot-final.png');
  expect((await sharp(await file.path()).metadata()).width).toBe(300);
  // A picture that its text names already, after a reload, is not inserted again.
  await page.reload();
  await expect(check(page)).toContainText('my-plot-final.png is missing');
  await expect(check(page)).toContainText('dd it with “Add a picture”');
  await page.locator('[data-picture]').setInputFiles(photo);
  await expect(page.locator('[data-preview] figure')).toHaveCount(1);
  await expect(summary(page)).toHaveText('The check found 2 warnings.');
});

test('an empty form says what is needed, and no error before a field is left', async ({ page }) => {
  await openWriter(page);
  const needed = 'Title, Date, Description, Authors, Topic';
  await expect(summary(page)).toHaveText(`Nothing is written yet. Needed: ${needed}, Text.`);
  await write(page, 'One line.');
  await expect(summary(page)).toHaveText(`Still needed: ${needed}.`);
  await expect(page.locator('[data-problems]')).toBeEmpty();
  await page.locator('#post-title').fill('A first look');
  await page.getByLabel('Date (required)').first().focus();
  await page.keyboard.type('05');
  await page.getByLabel('Topic').focus();
  await expect(page.locator('#post-date')).toHaveAccessibleDescription(
    /Date is incomplete\. Type its year, month, and day\./,
  );
  await page.getByLabel('Description').first().fill('Short');
  await page.locator('#post-title').fill('');
  const list = check(page);
  await expect(list).toContainText('Title is missing');
  await expect(list).not.toContainText('address');
  await expect(list).not.toContainText(/front matter|\.mdx|draft: true|title:|date:|description:/i);
});

test('a proposal without a title leads to it, and marks what is missing', async ({ page }) => {
  await page.goto('/write?kind=event');
  await isReady(page);
  await page.getByRole('button', { name: 'Propose this text' }).click();
  await expect(page.locator('#event-title')).toBeFocused();
  await expect(page.locator('[data-steps]')).toBeHidden();
  for (const name of ['title', 'description', 'start', 'end', 'kind']) {
    await expect(page.locator(`#event-${name}`)).toHaveAttribute('aria-invalid', 'true');
  }
  await page.locator('[name="place.mode"]').selectOption('in-person');
  await expect(page.locator('[name="place.name"]')).toHaveAccessibleDescription(
    /Place has neither name nor address/,
  );
  await page.getByText('More about the registration').click();
  await page.locator('[name="registration.seats"]').fill('0');
  await expect(page.locator('[name="registration.seats"]')).toHaveAccessibleDescription(
    /Registration: seats is 0\. Write more than 0\./,
  );
});

test('messages of an event name its fields as the form does', async ({ page }) => {
  await page.goto('/write?kind=event');
  await isReady(page);
  await page.locator('#event-title').fill('Two mornings');
  await page.locator('#event-start').fill('2027-03-02');
  const time = page.locator('#event-start + input');
  await time.focus();
  await page.keyboard.type('09');
  await page.locator('#event-end').focus();
  await expect(page.locator('#event-start')).toHaveAccessibleDescription(
    /Start has an incomplete time\. Type its hours and minutes\./,
  );
  await time.fill('09:00');
  await expect(page.locator('#event-end')).toHaveValue('2027-03-02');
  await page.locator('[name="place.mode"]').selectOption('online');
  await expect(page.locator('[name="place.name"]')).toBeHidden();
  await page.getByText('More about the event', { exact: true }).click();
  await page.locator('[name="status"]').selectOption('postponed');
  const list = check(page);
  await expect(summary(page)).toContainText('Time zone');
  await expect(page.locator('label[for="event-timezone"]')).toContainText('(required)', {
    useInnerText: true,
  });
  await expect(list).toContainText('Add “Place: link” (where to join), “Website”');
  await page.locator('[name="registration.price"]').fill('20');
  await expect(summary(page)).toContainText('Registration: link');
  await page.getByRole('button', { name: 'Propose this text' }).click();
  await expect(list).toContainText('Time zone is missing, but the event has a time');
  await expect(list).toContainText('Registration: link is missing');
  await page.getByRole('button', { name: 'Go to the first' }).click();
  await expect(page.locator('#event-description')).toBeFocused();
  const all = (await list.textContent()) ?? '';
  expect(all).toContain('Add “Last change”: ');
  expect(all).toContain('add “Rescheduled from”: March 2, 2027, 9:00 AM');
  for (const label of ['Aoe', 'Uid', 'At', 'Src', 'Mode', 'Url', 'Lang', 'Toc']) {
    await expect(page.getByText(label, { exact: true })).toHaveCount(0);
  }
});

test('many problems leave room for the preview, which says what it leaves out', async ({
  page,
}) => {
  await openWriter(page);
  const rows = Array.from({ length: 9 }, (_, index) => `| ${index} | b | lost |`);
  await write(page, `| a | b |\n| --- | --- |\n${rows.join('\n')}`);
  await expect(page.locator('[data-problems] li')).toHaveCount(3);
  await expect(page.locator('[data-more] summary')).toHaveText('Show 6 more');
  await expect(page.locator('[data-stale]')).toContainText('Lines 3, 4, 5,');
});
