import type { Metadata } from 'next';
import {
  CollectionPage,
  collectionMetadata,
  collectionParams,
} from '@/app/_shared/collection-page';

export const dynamicParams = false;

interface Props {
  params: Promise<{ handle: string }>;
}

export function generateStaticParams() {
  return collectionParams('author', 'handle');
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return collectionMetadata('author', (await params).handle);
}

export default async function AuthorPage({ params }: Props) {
  return <CollectionPage kind="author" value={(await params).handle} />;
}
