import { readYaml } from '@/lib/content/yaml';
import { type Entry, isEntry, readText } from '@/lib/data/loose';
import type { Target } from './targets';

const ORCID = /(?:\d{4}-){3}\d{3}[\dX]$/;

/** The first text of a list, or the text itself. */
const first = (value: unknown): string | undefined =>
  readText(Array.isArray(value) ? value[0] : value);
const items = (value: unknown): Entry[] => (Array.isArray(value) ? value.filter(isEntry) : []);
const inside = (value: unknown): Entry => (isEntry(value) ? value : {});
const orcidIn = (value: unknown): string | undefined => ORCID.exec(first(value) ?? '')?.[0];
/** Titles in registries may have tags and entities of HTML. */
const plain = (text: string | undefined): string | undefined =>
  readText(text?.replace(/<\/?[a-z][^<>]*>/gi, '').replaceAll('&amp;', '&'));

function author(given: unknown, family: unknown, name: unknown, orcid: string | undefined): Entry {
  const [givenName, familyName] = [readText(given), readText(family)];
  const names =
    givenName && familyName
      ? { given: givenName, family: familyName }
      : { name: readText(name) ?? familyName ?? givenName };
  return orcid ? { ...names, orcid } : names;
}

/** @throws when an answer is about something else */
function expectSame(found: unknown, asked: string | undefined): void {
  const normalize = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-');
  const text = readText(found) ?? '';
  if (normalize(text) !== normalize(asked ?? '')) {
    throw new Error(`The answer is about "${text.slice(0, 80)}", not "${asked}"`);
  }
}

/** A DOI of DataCite (https://support.datacite.org/docs/api-get-doi). */
export function readDatacite(text: string, { archiveDoi }: Target): Entry {
  const attributes = inside(inside(inside(JSON.parse(text)).data).attributes);
  expectSame(attributes.doi, archiveDoi);
  return {
    doi: archiveDoi,
    title: plain(readText(items(attributes.titles)[0]?.title)),
    authors: items(attributes.creators).map(({ givenName, familyName, name, nameIdentifiers }) =>
      author(
        givenName,
        familyName,
        name,
        orcidIn(
          items(nameIdentifiers).find((id) => id.nameIdentifierScheme === 'ORCID')?.nameIdentifier,
        ),
      ),
    ),
    year: attributes.publicationYear,
    version: readText(attributes.version)?.replace(/^v(?=\d)/i, ''),
  };
}

const CROSSREF_TYPES = new Map([
  ['journal-article', 'article'],
  ['proceedings-article', 'conference-paper'],
]);

/** A work of Crossref (https://github.com/CrossRef/rest-api-doc). */
export function readCrossref(text: string, { paperDoi }: Target): Entry {
  const work = inside(inside(JSON.parse(text)).message);
  expectSame(work.DOI, paperDoi);
  const dates: unknown = inside(work.published ?? work.issued)['date-parts'];
  const parts = (Array.isArray(dates) && Array.isArray(dates[0]) ? dates[0] : []).map(Number);
  const type = CROSSREF_TYPES.get(String(work.type));
  const container = plain(first(work['container-title']));
  return {
    doi: paperDoi,
    type,
    title: plain(first(work.title)),
    authors: items(work.author).map(({ given, family, name, ORCID: orcid }) =>
      author(given, family, name, orcidIn(orcid)),
    ),
    ...(type === 'article' ? { journal: container } : { booktitle: container }),
    publisher: readText(work.publisher),
    year: parts[0],
    date:
      parts.length === 3
        ? parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
        : undefined,
    volume: readText(work.volume),
    issue: readText(work.issue),
    pages: readText(work.page),
  };
}

/** The latest release of a project on PyPI (https://docs.pypi.org/api/json/). */
export function readPypi(text: string, { pypi }: Target): Entry {
  const { info, urls } = inside(JSON.parse(text));
  const { name, version, requires_python, license_expression, yanked } = inside(info);
  expectSame(name, pypi);
  if (yanked === true) throw new Error(`The latest release, ${version}, is yanked`);
  const uploads = items(urls).flatMap((file) => readText(file.upload_time_iso_8601) ?? []);
  return {
    version: readText(version),
    date: uploads.sort()[0]?.slice(0, 10),
    requires_python: readText(requires_python),
    // Older metadata has a license in free text, which names none for certain.
    license: readText(license_expression),
  };
}

/** A package of conda-forge (https://api.anaconda.org/docs). */
export function readConda(text: string, { conda }: Target): Entry {
  const { name, latest_version, license } = inside(JSON.parse(text));
  expectSame(name, conda);
  return { version: readText(latest_version), license: readText(license) };
}

/** A CITATION.cff (https://github.com/citation-file-format, 1.2.0). */
export function readCff(text: string): Entry {
  const { data, errors } = readYaml(text);
  if (errors[0]) throw new Error(`CITATION.cff:${errors[0].line}: ${errors[0].message}`);
  const file = inside(data);
  if (!('cff-version' in file)) throw new Error('CITATION.cff has no cff-version');
  return {
    title: readText(file.title),
    authors: items(file.authors).map((person) => {
      const particle = readText(person['name-particle']);
      const family = readText(person['family-names']);
      const full = particle && family ? `${particle} ${family}` : family;
      const name = person.name ?? person.alias;
      return author(person['given-names'], full, name, orcidIn(person.orcid));
    }),
    license: readText(file.license),
  };
}
