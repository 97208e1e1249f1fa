import { pageMetadata } from '@/lib/seo/metadata';
import { BlogIndex } from '../_shared/blog-index';

const description =
  'Stories, guides, and news from the pyOpenSci community: peer review, packaging, open science, and the people behind scientific Python.';

export const metadata = pageMetadata({ title: 'Blog', description, path: '/blog' });

export default function BlogPage() {
  return <BlogIndex number={1} />;
}
