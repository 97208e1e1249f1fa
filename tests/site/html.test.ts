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

it('every page is valid HTML', async () => {
  const pages = htmlFiles();
  expect(pages.length).toBeGreaterThan(20);
  const check = validator();
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await check.validateString(html, file);
    for (const { ruleId, message, line, column, selector } of results.flatMap((r) => r.messages)) {
      faults.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector})`);
    }
  }
  expect(faults).toEqual([]);
}, 300_000);
