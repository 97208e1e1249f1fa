import { readData } from '../content/data';
import type { Data } from '../content/schema/data';

/** Ids of science domains, such as `astronomy`, and tasks in users' words, such as `GPS tracks`. */
export type PackageTopics = Data<'package-topics'>['packages'][string];

/** The science domains that packages can belong to, in the order of `package-topics.yml`. */
export function getDomains(): Array<{ id: string; label: string }> {
  return readData('package-topics').domains;
}

/** The label of a domain: `climate-weather` → `Climate and weather`; an unknown id as it is. */
export function domainLabel(id: string): string {
  return getDomains().find((domain) => domain.id === id)?.label ?? id;
}

/** The domains and tasks of a package; both empty where `package-topics.yml` has no entry. */
export function packageTopics(slug: string): PackageTopics {
  const { packages } = readData('package-topics');
  return (Object.hasOwn(packages, slug) ? packages[slug] : undefined) ?? { domains: [], tasks: [] };
}
