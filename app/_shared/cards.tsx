import { PostCard } from '@/components/blog/post-card';
import { PackageCard } from '@/components/packages/package-card';
import type { Post } from '@/lib/blog';
import { coverImage } from '@/lib/images';
import type { Package } from '@/lib/packages';
import { creditOf, creditOfRef } from '@/lib/people';

/** A post's card with the names of its authors. */
export function CreditedPost({ post, wide }: { post: Post; wide?: boolean }) {
  const authors = post.authors.map(creditOf);
  return <PostCard post={post} authors={authors} image={coverImage(post)} wide={wide} />;
}

/** A package's card with the names of its maintainers. */
export function CatalogCard({ item, later }: { item: Package; later?: boolean }) {
  return <PackageCard item={item} maintainers={item.maintainers.map(creditOfRef)} later={later} />;
}
