import { readData } from '@/lib/content/data';
import { createIndex } from '@/lib/search/engine';
import { siteShards } from '@/lib/search/site-documents';

export const dynamic = 'force-static';
export const dynamicParams = false;

const shardFile = (number: number): string => `shard-${number}.json`;

export function generateStaticParams() {
  return ['index.json', ...siteShards().map((_, number) => shardFile(number))].map((file) => ({
    file,
  }));
}

/** The search index: a list of its shards with the synonyms, and each shard. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const shards = siteShards();
  const documents = shards.find((_, number) => shardFile(number) === file);
  if (documents) return Response.json(createIndex(documents));
  return Response.json({
    shards: shards.map((_, number) => `/search/${shardFile(number)}`),
    synonyms: readData('search-synonyms'),
  });
}
