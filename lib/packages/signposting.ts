import { absoluteUrl, urls } from '../urls';
import { packageCsl } from './citation';
import { packageFacts, packageLicense } from './facts';
import type { Package } from './types';

/** A typed link (RFC 8288, section 2). */
export interface TypedLink {
  rel: string;
  href: string;
  type?: string;
}

/** The address of a license by its SPDX id; undefined for what is no id. */
export function licenseUrl(id: string | undefined): string | undefined {
  return id && /^[A-Za-z0-9.+-]+$/.test(id) ? `https://spdx.org/licenses/${id}` : undefined;
}

/** ORCID iDs of the authors that are cited. */
function authorLinks(slug: string): TypedLink[] {
  const facts = packageFacts(slug);
  const paper = facts?.citation?.type === 'software' ? undefined : facts?.citation;
  const authors = paper?.authors ?? facts?.authors ?? [];
  return authors.flatMap(({ orcid }) =>
    orcid ? [{ rel: 'author', href: `https://orcid.org/${orcid}` }] : [],
  );
}

/** The links of a package for machines: FAIR Signposting, level 2 (https://signposting.org/FAIR). */
export function packageLinks(item: Package): TypedLink[] {
  const { slug } = item;
  const { DOI } = packageCsl(item);
  const license = licenseUrl(packageLicense(slug)?.value);
  const file = (name: string) => absoluteUrl(`${urls.package(slug)}/${name}`);
  return [
    ...(DOI ? [{ rel: 'cite-as', href: `https://doi.org/${DOI}` }] : []),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/SoftwareSourceCode' },
    ...authorLinks(slug),
    ...(license ? [{ rel: 'license', href: license }] : []),
    { rel: 'describedby', href: file('codemeta.json'), type: 'application/ld+json' },
    { rel: 'describedby', href: file('citation.cff'), type: 'application/yaml' },
    {
      rel: 'describedby',
      href: file('citation.json'),
      type: 'application/vnd.citationstyles.csl+json',
    },
    { rel: 'describedby', href: file('citation.bib'), type: 'application/x-bibtex' },
    { rel: 'describedby', href: file('citation.ris'), type: 'application/x-research-info-systems' },
  ];
}
