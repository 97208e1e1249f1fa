const escapeValue = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Values of a component's attributes; what is empty is left out. */
export type Values = Readonly<Record<string, string | undefined>>;

/**
 * A component as the Markdown and HTML readers can carry it: a `<section>` that they pass through.
 * @param content Markdown inside it
 */
export function section(component: string, values: Values = {}, content = ''): string {
  const attributes = Object.entries(values)
    .filter(([, value]) => value !== undefined && value.trim() !== '')
    .map(
      ([name, value]) =>
        ` data-${name}="${escapeValue((value ?? '').replace(/\s+/g, ' ').trim())}"`,
    );
  const body = content.trim() === '' ? '' : `\n\n${content.trim()}\n\n`;
  return `\n\n<section data-component="${component}"${attributes.join('')} markdown="1">${body}</section>\n\n`;
}

/** A piece of source that is shown as it is, in backticks. */
export function asCode(piece: string): string {
  const ticks = piece.includes('`') ? '``' : '`';
  return `${ticks}${piece.replace(/\s+/g, ' ')}${ticks}`;
}

/** Attributes of a plain HTML element, escaped. */
export function attributes(values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeValue(value ?? '')}"`)
    .join('');
}
