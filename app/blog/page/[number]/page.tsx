import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BlogIndex } from '@/app/_shared/blog-index';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { getIndexPage } from '@/lib/blog';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  const count = getIndexPage(1)?.count ?? 1;
  const numbers = Array.from({ length: count - 1 }, (_, index) => String(index + 2));
  return paramsOf('number', numbers);
}

export async function generateMetadata({ params }: RouteParams<'number'>): Promise<Metadata> {
  const page = getIndexPage(Number((await params).number));
  if (!page) return {};
  return pageMetadata({
    title: `Blog, page ${page.number} of ${page.count}`,
    description: `Page ${page.number} of ${page.count} of the posts of the pyOpenSci blog, newest first.`,
    path: urls.blogPage(page.number),
  });
}

export default async function BlogPageNumber({ params }: RouteParams<'number'>) {
  const number = Number((await params).number);
  if (!getIndexPage(number)) notFound();
  return <BlogIndex number={number} />;
}
