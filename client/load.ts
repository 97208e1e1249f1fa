import { siteAddress } from './site-address';

/**
 * Fetches a file of this site.
 * @throws when the site does not have it, or does not answer
 */
export async function load(path: string): Promise<Response> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response;
}

export const loadJson = async <Data>(path: string): Promise<Data> => (await load(path)).json();

/** Does work at the first call alone; after a failure, the next call tries again. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}
