import type { Problem } from '../../problem';
import { addressOf, type SiteAddresses, shortForm } from '../addresses';
import type { CheckedDocument } from '../front-matter';
import { atField } from '../place';

const aliasesOf = ({ fields }: CheckedDocument): string[] => (fields?.aliases ?? []) as string[];

/** An old address leads to one page, and no page may stand at it. */
export function checkAliases(
  documents: readonly CheckedDocument[],
  site: SiteAddresses,
): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap((document) =>
    aliasesOf(document).flatMap((alias, index): Problem[] => {
      const at = { ...atField(document, ['aliases', index]), rule: 'alias' };
      const short = shortForm(alias);
      const other = first.get(short);
      first.set(short, other ?? document.file);
      if (other !== undefined) {
        const fix = 'An old address leads to one page: remove it from the other.';
        const message = `"${alias}" is claimed by ${other} already`;
        return [{ ...at, severity: 'error', message, fix }];
      }
      const found = site.find(alias);
      if (!found || found.movedTo !== undefined || found.address === addressOf(document)) return [];
      return [
        {
          ...at,
          severity: 'error',
          message: `"${alias}" is the address of another page, ${found.address}`,
          fix: 'Remove it: a page cannot be moved to where another one stands.',
        },
      ];
    }),
  );
}
