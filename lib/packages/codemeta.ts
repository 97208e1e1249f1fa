import { cslName } from '../cite';
import { creditOfRef } from '../people';
import { absoluteUrl, urls } from '../urls';
import { packageCsl } from './citation';
import { type FactAuthor, packageFacts, packageLicense } from './facts';
import { licenseUrl } from './signposting';
import { domainLabel, packageTopics } from './topics';
import type { Package, PersonRef } from './types';

function author(value: FactAuthor): Record<string, unknown> {
  const id = value.orcid ? { '@id': `https://orcid.org/${value.orcid}` } : {};
  if ('given' in value) {
    return { type: 'Person', ...id, givenName: value.given, familyName: value.family };
  }
  const name = cslName(value.name);
  return 'family' in name
    ? { type: 'Person', ...id, givenName: name.given, familyName: name.family }
    : { type: 'Organization', ...id, name: value.name };
}

const listed = (ref: PersonRef) => ({ type: 'Person', name: creditOfRef(ref).name });

/** A package as CodeMeta 3.0 (https://codemeta.github.io/terms). What is not known is absent. */
export function packageCodemeta(item: Package): Record<string, unknown> {
  const { slug, name, description, repository, versionAccepted, reviewIssue, archive } = item;
  const facts = packageFacts(slug);
  const { domains, tasks } = packageTopics(slug);
  const csl = packageCsl(item);
  const doi = archive?.doi ?? facts?.archive_doi;
  return {
    '@context': 'https://w3id.org/codemeta/3.0',
    type: 'SoftwareSourceCode',
    id: doi ? `https://doi.org/${doi}` : absoluteUrl(urls.package(slug)),
    name,
    description,
    url: absoluteUrl(urls.package(slug)),
    codeRepository: repository.href,
    programmingLanguage: 'Python',
    version: versionAccepted?.label,
    license: licenseUrl(packageLicense(slug)?.value),
    identifier: doi ? `https://doi.org/${doi}` : undefined,
    author: facts?.authors?.map(author),
    maintainer: item.maintainers.map(listed),
    keywords: [...domains.map(domainLabel), ...tasks],
    developmentStatus: `https://www.repostatus.org/#${item.active ? 'active' : 'inactive'}`,
    softwareHelp: item.documentation,
    dateCreated: item.figures.created,
    review: reviewIssue && {
      type: 'schema:Review',
      url: reviewIssue,
      datePublished: item.accepted,
    },
    referencePublication:
      csl.type === 'software'
        ? undefined
        : { type: 'schema:ScholarlyArticle', name: csl.title, url: csl.URL },
  };
}
