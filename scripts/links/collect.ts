import type { CheckedDocument } from '@/lib/check/document';
import { linksOf, linksOfData } from '@/lib/check/links';
import { readYaml } from '@/lib/content/yaml';
import type { ContentFile } from '@/lib/files';

/** An address of another site, and the places that link to it. */
export interface ExternalLink {
  url: string;
  /** `file:line` of each place. */
  places: string[];
}

/** Every address of another site that content links to, once, in alphabetical order. */
export function collectLinks(
  documents: readonly CheckedDocument[],
  dataFiles: readonly ContentFile[],
): ExternalLink[] {
  const links = [
    ...documents.flatMap(linksOf),
    ...dataFiles.flatMap(({ file, text }) => linksOfData(file, readYaml(text))),
  ];
  const places = new Map<string, string[]>();
  for (const { url, file, line } of links) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) continue;
    const address = new URL(url);
    // A server never sees what is behind #.
    address.hash = '';
    const list = places.get(address.href) ?? [];
    places.set(address.href, [...list, `${file}:${line}`]);
  }
  return [...places]
    .map(([url, list]) => ({ url, places: [...new Set(list)] }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
