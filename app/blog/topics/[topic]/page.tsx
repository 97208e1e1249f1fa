import type { Metadata } from 'next';
import {
  CollectionPage,
  collectionMetadata,
  collectionParams,
} from '@/app/_shared/collection-page';

export const dynamicParams = false;

interface Props {
  params: Promise<{ topic: string }>;
}

export function generateStaticParams() {
  return collectionParams('topic', 'topic');
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return collectionMetadata('topic', (await params).topic);
}

export default async function TopicPage({ params }: Props) {
  return <CollectionPage kind="topic" value={(await params).topic} />;
}
