import { coverSvg } from '@pyopensci/flower-art';
import { formatCitation } from '../cite';
import { packageCitationFile } from '../cite/cff';
import { absoluteUrl, urls } from '../urls';
import { packageCsl } from './citation';
import { packageCodemeta } from './codemeta';
import { packagePalette } from './palette';
import { packageLinks } from './signposting';
import type { Package } from './types';

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const files: Record<string, { type: string; write(item: Package): string }> = {
  'citation.bib': {
    type: 'application/x-bibtex; charset=utf-8',
    write: (item) => `${formatCitation(packageCsl(item), 'bibtex')}\n`,
  },
  'citation.ris': {
    type: 'application/x-research-info-systems; charset=utf-8',
    write: (item) => `${formatCitation(packageCsl(item), 'ris')}\n`,
  },
  'citation.json': {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (item) => `${formatCitation(packageCsl(item), 'cslJson')}\n`,
  },
  'citation.cff': {
    type: 'application/yaml; charset=utf-8',
    write: (item) => `${packageCitationFile(packageCsl(item), item.name)}\n`,
  },
  'codemeta.json': {
    type: 'application/ld+json; charset=utf-8',
    write: (item) => json(packageCodemeta(item)),
  },
  'linkset.json': {
    type: 'application/linkset+json; charset=utf-8',
    write: (item) => {
      const links: Record<string, Array<{ href: string; type?: string }>> = {};
      for (const { rel, href, type } of packageLinks(item)) {
        const targets = links[rel] ?? [];
        links[rel] = targets;
        targets.push({ href, ...(type ? { type } : {}) });
      }
      return json({ linkset: [{ anchor: absoluteUrl(urls.package(item.slug)), ...links }] });
    },
  },
  'art.svg': {
    type: 'image/svg+xml; charset=utf-8',
    write: (item) =>
      coverSvg({ seed: item.slug, palette: packagePalette(item), width: 1000, height: 230 }),
  },
};

export const packageFileNames: readonly string[] = Object.keys(files);

/** A file of a package with its media type; undefined for an unknown name. */
export function packageFile(
  item: Package,
  name: string,
): { text: string; type: string } | undefined {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  return file && { text: file.write(item), type: file.type };
}
