import { itemRoute } from '@/app/_shared/item-routes';
import { readData } from '@/lib/content/data';
import { createIndex } from '@/lib/search/engine';
import { siteShards } from '@/lib/search/site-documents';

export const dynamic = 'force-static';
export const dynamicParams = false;

function files() {
  const shards = siteShards().map((documents, number) => ({
    name: `shard-${number}.json`,
    json: (): unknown => createIndex(documents),
  }));
  const index = {
    shards: shards.map(({ name }) => `/search/${name}`),
    synonyms: readData('search-synonyms'),
  };
  return [{ name: 'index.json', json: (): unknown => index }, ...shards];
}

/** The search index: a list of its shards with the synonyms, and each shard. */
export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: files,
  name: ({ name }) => name,
  respond: ({ json }) => Response.json(json()),
});
