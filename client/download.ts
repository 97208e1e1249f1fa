import { element } from './element';

/** Saves a file where the browser saves downloads. */
export function download(name: string, blob: Blob): void {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  // Some browsers read the address after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
