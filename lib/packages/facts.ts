import { readData } from '../content/data';
import type { Data } from '../content/schema/data';

/** What is known of a package from its repository and published records. */
export type PackageFacts = Data<'package-facts'>[string];
export type FactAuthor = NonNullable<PackageFacts['authors']>[number];

/** The recorded facts of a package; undefined where `package-facts.yml` has none. */
export function packageFacts(slug: string): PackageFacts | undefined {
  const facts = readData('package-facts');
  return Object.hasOwn(facts, slug) ? facts[slug] : undefined;
}

/** The day or the year in which the JOSS paper of a package was published, where it is recorded. */
export function jossDate(slug: string): string | undefined {
  const paper = packageFacts(slug)?.citation;
  if (!paper?.doi?.startsWith('10.21105/')) return undefined;
  return paper.date ?? (paper.year === undefined ? undefined : String(paper.year));
}
