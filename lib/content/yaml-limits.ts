import { type Alias, type Document, isCollection, isMap, isScalar, type Node, visit } from 'yaml';

/** How many times aliases may be followed before a text counts as an attack. */
export const MAX_ALIASES = 100;
/** Maximum nesting depth. Our files need six. */
const MAX_DEPTH = 40;

type Issue = [offset: number, message: string];

/** The keys of a mapping that it already has, as the parser would say it, and those that are no text. */
function invalidKeys(node: Node): Issue[] {
  const seen = new Set<unknown>();
  return (isMap(node) ? node.items : []).flatMap(({ key }): Issue[] => {
    if (isCollection(key)) return [[key.range?.[0] ?? 0, 'A key is a list or a mapping']];
    if (!isScalar(key)) return [];
    const known = seen.has(key.value);
    seen.add(key.value);
    return known ? [[key.range?.[0] ?? 0, 'Map keys must be unique']] : [];
  });
}

function aliasIssue(alias: Alias, document: Document, inside: readonly unknown[]) {
  const target = alias.resolve(document);
  if (target && !inside.includes(target)) return undefined;
  return `The alias *${alias.source} ${target ? 'holds itself' : 'names nothing'}`;
}

/**
 * The place of the first alias, and what cannot be made a plain value, with the reason: keys that
 * are there twice, an alias that leads nowhere or into itself, or what would take long to follow.
 */
export function findExcess(document: Document.Parsed): { firstAlias: number; found: Issue[] } {
  let firstAlias: number | undefined;
  let aliases = 0;
  const found: Issue[] = [];
  visit(document, {
    Collection(_, node, ancestors) {
      found.push(...invalidKeys(node));
      if (ancestors.length <= 2 * MAX_DEPTH) return undefined;
      found.push([node.range?.[0] ?? 0, 'YAML is nested too deeply']);
      return visit.BREAK;
    },
    Alias(_, alias, ancestors) {
      const offset = alias.range?.[0] ?? 0;
      firstAlias ??= offset;
      aliases += 1;
      const message =
        aliases > MAX_ALIASES
          ? `The file has more than ${MAX_ALIASES} aliases`
          : aliasIssue(alias, document, ancestors);
      if (message === undefined) return undefined;
      found.push([offset, message]);
      return visit.BREAK;
    },
  });
  return { firstAlias: firstAlias ?? 0, found };
}
