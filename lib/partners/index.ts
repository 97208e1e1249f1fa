import { readData } from '../content/data';
import { getPackages, type Package } from '../packages';
import { slugify } from '../slug';
import { urls } from '../urls';

/** A community or organization that pyOpenSci works with, and the packages it shares. */
export interface Partner {
  slug: string;
  name: string;
  kind: 'community' | 'organization';
  href?: string;
  text?: string;
  packages: Package[];
}

/** How a partner is called that the data of packages names and partners.yml does not. */
export function partnerLabel(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** Every partner: those of partners.yml in its order, then those that only packages name. */
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

/** The partner with this slug, or undefined. */
export function getPartner(slug: string): Partner | undefined {
  return getPartners().find((partner) => partner.slug === slug);
}

/** The name of the partner that a package's data names. */
export function partnerName(id: string): string {
  return (
    readData('partners').find((partner) => partner.id === slugify(id))?.name ?? partnerLabel(id)
  );
}

/** The name and the page of the partner that a package's data names. */
export function creditPartner(id: string): { name: string; href: string } {
  return { name: partnerName(id), href: urls.partner(slugify(id)) };
}
