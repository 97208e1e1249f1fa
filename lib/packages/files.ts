import { coverSvg } from '@pyopensci/flower-art';
import { type CitationStyle, formatCitation } from '../cite';
import { packageCitationFile } from '../cite/cff';
import { absoluteUrl, urls } from '../urls';
import { packageCsl } from './citation';
import { packageCodemeta } from './codemeta';
import { packagePalette } from './palette';
import { packageLinks } from './signposting';
import type { Package } from './types';

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

interface PackageFile {
  name: string;
  type: string;
  write(item: Package): string;
}

function linkset(item: Package): string {
  const links: Record<string, Array<{ href: string; type?: string }>> = {};
  for (const { rel, href, type } of packageLinks(item)) {
    links[rel] ??= [];
    links[rel].push({ href, type });
  }
  return json({ linkset: [{ anchor: absoluteUrl(urls.package(item.slug)), ...links }] });
}

const citation = (name: string, type: string, style: CitationStyle): PackageFile => ({
  name,
  type,
  write: (item) => `${formatCitation(packageCsl(item), style)}\n`,
});

/** The citation and metadata files of every package. */
export const packageFiles: readonly PackageFile[] = [
  citation('citation.bib', 'application/x-bibtex', 'bibtex'),
  citation('citation.ris', 'application/x-research-info-systems', 'ris'),
  citation('citation.json', 'application/vnd.citationstyles.csl+json', 'cslJson'),
  {
    name: 'citation.cff',
    type: 'application/yaml',
    write: (item) => `${packageCitationFile(packageCsl(item), item.name)}\n`,
  },
  {
    name: 'codemeta.json',
    type: 'application/ld+json',
    write: (item) => json(packageCodemeta(item)),
  },
  { name: 'linkset.json', type: 'application/linkset+json', write: linkset },
  {
    name: 'art.svg',
    type: 'image/svg+xml',
    write: (item) =>
      coverSvg({ seed: item.slug, palette: packagePalette(item), width: 1000, height: 230 }),
  },
];
