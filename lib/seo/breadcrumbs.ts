import { absoluteUrl } from '../urls';

/** A page on the way from the home page to the present one. */
export interface Crumb {
  name: string;
  /** Root-relative. */
  path: string;
}

/** The way to a page, for search engines (https://schema.org/BreadcrumbList). */
export function breadcrumbList(crumbs: readonly Crumb[]): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
