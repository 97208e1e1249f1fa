import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CatalogPage } from '@/app/_shared/catalog';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { type Order, orders } from '@/lib/catalog/order';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

const TITLES: Readonly<Record<Order, string>> = {
  accepted: 'Packages, newest review first',
  name: 'Packages by name',
  updated: 'Packages by latest activity',
  stars: 'Packages by stars',
};

const orderOf = async ({ params }: RouteParams<'order'>): Promise<Order> => {
  const { order } = await params;
  return orders.find((known) => known === order) ?? notFound();
};

/** The newest come first at `/packages` itself. */
export function generateStaticParams() {
  const others = orders.filter((order) => order !== 'accepted');
  return paramsOf('order', others);
}

export async function generateMetadata(props: RouteParams<'order'>): Promise<Metadata> {
  const title = TITLES[await orderOf(props)];
  const description = `${title}: scientific Python packages that passed open peer review at pyOpenSci.`;
  // The same list in another order: search engines need only one of them.
  const path = `/packages/by/${await orderOf(props)}`;
  return pageMetadata({ title, description, path, hidden: true });
}

export default async function OrderPage(props: RouteParams<'order'>) {
  return <CatalogPage order={await orderOf(props)} />;
}
