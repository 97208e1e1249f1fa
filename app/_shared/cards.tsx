import type { ComponentProps } from 'react';
import { PostCard } from '@/components/blog/post-card';
import { PackageCard } from '@/components/packages/package-card';
import { coverImage } from '@/lib/images';
import { creditOf, creditOfRef } from '@/lib/people';

export function CreditedPost({
  post,
  ...look
}: Pick<ComponentProps<typeof PostCard>, 'post' | 'size' | 'art' | 'label'>) {
  const authors = post.authors.map(creditOf);
  return <PostCard post={post} authors={authors} image={coverImage(post)} {...look} />;
}

export function CatalogCard({
  item,
  ...look
}: Pick<ComponentProps<typeof PackageCard>, 'item' | 'onPageOf'>) {
  return <PackageCard item={item} maintainers={item.maintainers.map(creditOfRef)} {...look} />;
}
