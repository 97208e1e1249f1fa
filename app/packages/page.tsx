import { CatalogPage } from '@/app/_shared/catalog';
import { pageMetadata } from '@/lib/seo/metadata';

const description =
  'Find scientific Python packages that passed open peer review at pyOpenSci: what each does, who maintains it, and how it was reviewed.';

export const metadata = pageMetadata({ title: 'Packages', description, path: '/packages' });

export default function PackagesPage() {
  return <CatalogPage order="accepted" />;
}
