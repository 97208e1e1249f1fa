import { expect } from './test';
import type { Visitor } from './visitor';

/** The menu of small screens. */
export const MENU = 'site-menu:has(nav[aria-label="Menu"])';

/** Where the visitor is, from the root of the site. */
export const place = (visitor: Visitor): Promise<string> =>
  visitor.ask(() => location.pathname + location.search);

export const textOf = (visitor: Visitor, selector: string): Promise<string | undefined> =>
  visitor.ask(
    (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim(),
    selector,
  );

export const isVisible = (visitor: Visitor, selector: string): Promise<boolean> =>
  visitor.ask(
    (wanted) =>
      document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) ?? false,
    selector,
  );

export const fieldValue = (visitor: Visitor, selector: string): Promise<string | undefined> =>
  visitor.ask((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value, selector);

export const isChecked = (visitor: Visitor, selector: string): Promise<boolean | undefined> =>
  visitor.ask((wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked, selector);

export async function focus(visitor: Visitor, selector: string): Promise<void> {
  await visitor.ask((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

/** Opens a page and waits until its scripts have run. */
export async function visit(visitor: Visitor, path: string): Promise<void> {
  await visitor.open(path);
  await arrive(visitor, path.replace(/[?#].*$/, ''));
}

/** Follows a link of the page and waits until the next page has loaded. */
export async function follow(visitor: Visitor, selector: string): Promise<void> {
  const path = await visitor.ask(
    (wanted) => document.querySelector<HTMLAnchorElement>(wanted)?.pathname,
    selector,
  );
  expect(path, selector).toBeDefined();
  await visitor.click(selector);
  await arrive(visitor, path ?? '');
}

/**
 * Waits until a page, without its query, is there, its scripts have run, and the transition from the
 * last page is over: until then a click would hit the transition.
 */
export async function arrive(visitor: Visitor, path: string): Promise<void> {
  const state = (): Promise<string> =>
    visitor
      .ask(() => {
        const root = document.documentElement;
        const waiting =
          root.matches(':active-view-transition') || root.querySelector(':not(:defined)');
        return `${location.pathname} ${waiting ? 'in transition' : document.readyState}`;
      })
      // The page that was asked may be gone before it answers.
      .catch(() => 'on the way');
  await expect.poll(state).toBe(`${path} complete`);
}

/** Goes back or forward, and waits for a page that was left. */
export async function goTo(visitor: Visitor, step: -1 | 1, path: string): Promise<void> {
  await visitor.ask((by) => history.go(by), step);
  await arrive(visitor, path);
}

/** Waits until a check of the page's text holds. */
export async function expectText(
  visitor: Visitor,
  selector: string,
  text: string | RegExp,
): Promise<void> {
  const wait = expect.poll(() => textOf(visitor, selector), { message: selector });
  await (typeof text === 'string' ? wait.toBe(text) : wait.toMatch(text));
}
