/*
 * Takes the place of what is large and what /write can do without: scripts/assets puts it there.
 * The check of a pull request has the originals.
 */

/** The rules of repeating events, which take an engine of calendars. */
export const repeatIssues = (): [] => [];

/** How Markdown is written, which nothing here does. */
export const defaultHandlers = {};

const emoji = () => undefined;

/** KaTeX, and the emoji of shortcodes: what is drawn when the site is built. */
export default Object.assign(emoji, { renderToString: (): string => '' });
