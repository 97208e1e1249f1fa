import { pageTypes } from './budgets';
import { heaviestByType, type PageWeight } from './weigh';

function heaviest(pages: readonly PageWeight[]): Map<string, number> {
  return new Map(
    heaviestByType(pages).map(({ type, html, style, script }) => [type, html + style + script]),
  );
}

/** Compares two builds by the heaviest page of each type, in the order of the types. */
export function compareWeights(before: readonly PageWeight[], after: readonly PageWeight[]) {
  const [old, current] = [heaviest(before), heaviest(after)];
  return pageTypes
    .filter(({ name }) => old.has(name) || current.has(name))
    .map(({ name }) => ({
      type: name,
      before: old.get(name) ?? null,
      after: current.get(name) ?? null,
    }));
}
