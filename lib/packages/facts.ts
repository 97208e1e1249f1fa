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
