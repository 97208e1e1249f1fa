import { buildContent } from '@/scripts/build/contentlayer';

/** Tests read the documents of this content folder, whatever was built last. */
export default async function generateContent(): Promise<void> {
  await buildContent();
}
