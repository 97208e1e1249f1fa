import type { Metadata } from 'next';
import {
  CollectionPage,
  collectionMetadata,
  collectionParams,
} from '@/app/_shared/collection-page';

export const dynamicParams = false;

interface Props {
  params: Promise<{ tag: string }>;
}

export function generateStaticParams() {
  return collectionParams('tag', 'tag');
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return collectionMetadata('tag', (await params).tag);
}

export default async function TagPage({ params }: Props) {
  return <CollectionPage kind="tag" value={(await params).tag} />;
}
