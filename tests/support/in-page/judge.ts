import axe from 'axe-core';
import { ColorRule } from './color-rule';
import { kindsOfElements } from './kinds';
import { structuresOfElements } from './structures';

/** The attribute of the elements that rules about colors are asked about. */
const ASKED = 'data-asked';

const hasText = ({ childNodes }: Element): boolean =>
  [...childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
  );

const contrast = new ColorRule(
  'color-contrast',
  (element) => hasText(element) || element.matches('input, select, textarea'),
);
const links = new ColorRule(
  'link-in-text-block',
  (element) => element.matches('a[href]') && getComputedStyle(element).display === 'inline',
);

axe.configure({
  rules: [
    { id: contrast.id, selector: `[${ASKED}]` },
    { id: links.id, selector: `a[${ASKED}]` },
  ],
});

/**
 * Runs axe over what the document shows.
 *
 * Rules about colors take longest, and pages are alike. So they are asked about an element only as
 * long as the answer for its kind is not known.
 * @param rules all of them, or those whose answer depends on the theme
 * @param structures as `structuresOfElements` gives them
 * @returns every violation with its elements; none is the aim
 */
export async function judge(
  rules: 'all' | 'colors',
  structures: ReadonlyMap<Element, number> = structuresOfElements(),
): Promise<string[]> {
  const kinds = kindsOfElements(structures);
  const asked = [contrast, links].map((rule) => ({ rule, elements: rule.open(kinds) }));
  const marked = new Set(asked.flatMap(({ elements }) => elements));
  if (rules === 'colors' && marked.size === 0) return [];

  for (const element of marked) element.setAttribute(ASKED, '');
  const results = await axe.run(document, {
    // The size of targets is the one rule of WCAG 2.2 AA that axe leaves out unless it is asked.
    ...(rules === 'all'
      ? { rules: { 'target-size': { enabled: true } } }
      : { runOnly: [contrast.id, links.id] }),
    preload: false,
    selectors: false,
    elementRef: true,
  });
  for (const element of marked) element.removeAttribute(ASKED);

  for (const { rule, elements } of asked) rule.learn(results, elements, kinds);
  return results.violations.map(({ id, nodes }) => {
    const elements = nodes.map(({ html }) => html.replaceAll(` ${ASKED}=""`, ''));
    return `${id}: ${elements.join(' | ')}`;
  });
}
