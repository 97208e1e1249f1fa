import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { htmlFiles } from '../support/pages';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How React writes markup is not ours to choose, and makes no difference to any reader:
    // `dateTime`, `<meta/>`, `hidden=""`.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // A title is as long as its author makes it; browsers and search engines cut it.
    'long-title': 'off',
    // Forms that answer while one types have no button: there is nothing left to send.
    'wcag/h32': 'off',
    // Handles begin with a digit where people have chosen so, and HTML allows it.
    'valid-id': ['error', { relaxed: true }],
    // Lists and groups may have a name too.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The boxes of one facet share a name, as the choices of a radio group do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Scripts are named with their hash; the style sheet comes from Next, which has no such option.
    'require-sri': ['error', { exclude: ['/_next/static/'] }],
  },
};

/** Checks pages, and sets up the rules once: they are the same for every page. */
function validator(): HtmlValidate {
  const loader = new StaticConfigLoader(config);
  const resolved = loader.getConfigFor('page.html');
  loader.getConfigFor = () => resolved;
  return new HtmlValidate(loader);
}

/** The header and the footer of a page: what many pages share, byte for byte. */
const SHARED = [/<header\b.*?<\/header>/s, /<footer\b(?!.*<footer\b).*<\/footer>/s];

/**
 * Checks pages one after the other. A header or a footer that was valid on one page is left out of
 * the next, if only spaces replace it.
 */
class PageCheck {
  readonly #validator = validator();
  readonly #valid = new Set<string>();

  /** What is wrong with a page, each with its place and its rule. */
  async issuesOf(html: string, file: string): Promise<string[]> {
    const parts = SHARED.map((pattern) => pattern.exec(html)?.[0] ?? '');
    const rest = parts
      .filter((part) => this.#valid.has(part))
      .reduce((left, part) => left.replace(part, part.replace(/\S/g, ' ')), html);
    const { results } = await this.#validator.validateString(rest, file);
    const messages = results.flatMap((result) => result.messages);
    if (messages.length === 0) for (const part of parts) this.#valid.add(part);
    return messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${file}:${line}:${column} ${ruleId}: ${message} (${selector})`,
    );
  }
}

it('every page is valid HTML', async () => {
  const pages = htmlFiles();
  expect(pages.length).toBeGreaterThan(20);
  const check = new PageCheck();
  const issues: string[] = [];
  for (const { file, html } of pages) issues.push(...(await check.issuesOf(html, file)));
  expect(issues).toEqual([]);
}, 300_000);

it('the check finds what is not valid, before and after a page that shares its frame', async () => {
  const [page = { html: '' }] = htmlFiles().filter(({ file }) => file.startsWith('people/'));
  const check = new PageCheck();
  const issuesWith = async (from: string, to: string): Promise<string> => {
    expect(page.html).toContain(from);
    const issues = await check.issuesOf(page.html.replace(from, to), 'page.html');
    return issues.map((issue) => issue.split(' ')[1]).join();
  };
  const wrong = [
    ['</h1>', '</h2>', 'close-order:'],
    ['<header', '<header id=""', 'valid-id:'],
    ['</footer>', '<img src="/a.png"></footer>', 'wcag/h37:'],
  ] as const;
  for (const [from, to, rule] of wrong) expect(await issuesWith(from, to)).toContain(rule);
  expect(await issuesWith('', '')).toBe('');
  for (const [from, to, rule] of wrong) expect(await issuesWith(from, to)).toContain(rule);
});
