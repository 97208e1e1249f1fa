/** The content that end-to-end tests expect. It stays as it is when the site's content changes. */
export const FIXTURE_CONTENT = 'tests/fixtures/site';

/** Where its site is built. */
export const FIXTURE = '.fixture';
export const FIXTURE_OUT = `${FIXTURE}/out`;

/** The day of its build. */
export const FIXTURE_NOW = '2026-11-29T12:00:00Z';
