/** What many pages share beside their content. */
const sharedParts = (): Element[] => [...document.querySelectorAll('body > :is(header, footer)')];

const key = (part: Element): string => `${innerWidth}|${part.outerHTML}`;

/** The parts in which nothing was found wrong. */
const sound = new Set<string>();

const styles = (root: ParentNode): HTMLLinkElement[] => [
  ...root.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'),
];

const loaded = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve) => {
    if (link.sheet) resolve(true);
    link.onload = resolve;
    link.onerror = resolve;
  });

function copyAttributes(target: Element, source: Element): void {
  for (const name of target.getAttributeNames()) target.removeAttribute(name);
  for (const { name, value } of source.attributes) target.setAttribute(name, value);
}

/** Puts a head in place of the document's. Styles that it has too stay, and with them all fonts. */
function replaceHead(head: HTMLHeadElement): void {
  const [old, wanted] = [styles(document.head), styles(head)];
  const addresses = (links: HTMLLinkElement[]) => links.map((link) => link.getAttribute('href'));
  const same = addresses(old).join() === addresses(wanted).join();
  for (const link of same ? wanted : old) link.remove();
  for (const child of [...document.head.childNodes]) {
    if (!old.includes(child as HTMLLinkElement)) child.remove();
  }
  document.head.append(...head.childNodes);
}

/**
 * Puts a page into the document, as it is without scripts, and waits for its styles and fonts.
 * @param address root-relative
 * @param parts all of it, or without the header and the footer that `noteSoundParts` knows
 */
export async function stage(address: string, parts: 'all' | 'new'): Promise<void> {
  const html = await (await fetch(address)).text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  history.replaceState(null, '', address);
  copyAttributes(document.documentElement, page.documentElement);
  replaceHead(page.head);
  document.body.replaceWith(page.body);
  if (parts === 'new') {
    for (const part of sharedParts()) if (sound.has(key(part))) part.remove();
  }
  await Promise.all(styles(document.head).map(loaded));
  await document.fonts.ready;
}

/** Notes that nothing is wrong with the header and the footer of the page on a screen this wide. */
export function noteSoundParts(): void {
  for (const part of sharedParts()) sound.add(key(part));
}
