/** Drawings without meaning. Axe takes the shapes in them for as large as they would be outside. */
const DECORATION = 'svg[aria-hidden=true]';

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
 */
export async function stage(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  history.replaceState(null, '', address);
  copyAttributes(document.documentElement, page.documentElement);
  replaceHead(page.head);
  for (const drawing of page.querySelectorAll(DECORATION)) drawing.replaceChildren();
  document.body.replaceWith(page.body);
  await Promise.all(styles(document.head).map(loaded));
  await document.fonts.ready;
}
