import { capitalized } from '../capitalized';
import { readData } from '../content/data';
import type { Data } from '../content/schema/data';
import { groupBy } from '../group';
import { getPackages, type Package } from '../packages';
import { slugify } from '../slug';
import { urls } from '../urls';

type Listed = Data<'partners'>[number];

/** A community or organization that pyOpenSci works with, and the packages it shares. */
export type Partner = Pick<Listed, 'name' | 'kind'> &
  Partial<Omit<Listed, 'id'>> & { slug: string; packages: Package[] };

/** The display name of a partner that isn't in partners.yml. */
function partnerLabel(id: string): string {
  return capitalized(id);
}

/** All partners: partners.yml in order, then partners that only package data names. */
export function getPartners(): Partner[] {
  const packages = getPackages();
  const listed = readData('partners');
  const sharedBy = (slug: string) =>
    packages.filter(({ partners }) => partners.some((id) => slugify(id) === slug));
  const known = listed.map(({ id, ...facts }) => ({
    slug: id,
    ...facts,
    packages: sharedBy(id),
  }));
  const slugs = new Set(known.map(({ slug }) => slug));
  const unlisted = [...new Set(packages.flatMap(({ partners }) => partners))]
    .filter((id) => slugify(id) !== '' && !slugs.has(slugify(id)))
    .sort()
    .map((id) => ({
      slug: slugify(id),
      name: partnerLabel(id),
      kind: 'community' as const,
      packages: sharedBy(slugify(id)),
    }));
  return [...known, ...unlisted];
}

/** Partners in order, each with the later ones that do the same with us, in the same words. */
export function groupByTogether(partners: readonly Partner[]): Array<[Partner, ...Partner[]]> {
  const groups = groupBy(partners, ({ together, slug }) => together ?? slug);
  return [...groups.values()] as Array<[Partner, ...Partner[]]>;
}

export function getPartner(slug: string): Partner | undefined {
  return getPartners().find((partner) => partner.slug === slug);
}

/** @param id a partner as package data spells it */
export function partnerName(id: string): string {
  return (
    readData('partners').find((partner) => partner.id === slugify(id))?.name ?? partnerLabel(id)
  );
}

/** @param id a partner as package data spells it */
export function creditPartner(id: string): { name: string; href: string } {
  return { name: partnerName(id), href: urls.partner(slugify(id)) };
}
