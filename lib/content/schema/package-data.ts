import { z } from 'zod';
import * as f from './fields';

const count = f.count.nonnegative().optional();
const text = f.text.optional();
const day = f.calendarDate.optional();
/** The day on which it was known. */
const asOf = { as_of: f.calendarDate };

const domains = f.list(f.slug).min(1).max(3);

/**
 * `package-topics.yml`: the sciences that use each package, and what it is used for, by slug; the same
 * of packages under review, by the number of their issue.
 */
export const packageTopics = z
  .strictObject({
    domains: f.list(z.strictObject({ id: f.slug, label: f.text })),
    packages: f.bySlug(z.strictObject({ domains, tasks: f.list(f.text).min(1).max(20) })),
    submissions: f.bySlug(z.strictObject({ domains, description: f.text })).default({}),
  })
  .superRefine((topics, context) => {
    const known = topics.domains.map(({ id }) => id);
    for (const part of ['packages', 'submissions'] as const) {
      for (const [key, entry] of Object.entries(topics[part])) {
        for (const [index, domain] of entry.domains.entries()) {
          if (known.includes(domain)) continue;
          const path = [part, key, 'domains', index];
          f.addIssue(context, `"${domain}" is not a domain`, `Use ${known.join(', ')}.`, path);
        }
      }
    }
  });

/** `package-repositories.yml`: what was last known of each repository, and when, by slug. */
export const packageRepositories = f.bySlug(
  z.strictObject({
    ...asOf,
    documentation: f.webAddress.optional(),
    stars: count,
    forks: count,
    open_issues: count,
    contributors: count,
    created: day,
    last_commit: day,
  }),
);

const orcid = f.code.regex(
  /^(?:\d{4}-){3}\d{3}[\dX]$/,
  f.causeAndFix('is not an ORCID iD', 'Write 0000-0000-0000-0000.'),
);
const doi = f.code.regex(
  /^10\.\d{4,9}\/\S+$/,
  f.causeAndFix('is not a DOI', 'Write it as 10.5281/zenodo.123456.'),
);
const author = z.union([
  z.strictObject({ given: f.text, family: f.text, orcid: orcid.optional() }),
  z.strictObject({ name: f.text, orcid: orcid.optional() }),
]);

const authors = f.entries(author).min(1);
const year = z.int().min(1990).max(2100);

const pages = f.text.regex(
  /[\p{L}\d]$/u,
  f.causeAndFix('has no last page', 'Write 68-75, or the number of the article.'),
);

const publication = {
  title: f.text,
  authors,
  journal: text,
  booktitle: text,
  publisher: text,
  date: day,
  year: year.optional(),
  volume: text,
  issue: text,
  pages: pages.optional(),
};

/** What each service said on the day `as_of`; `npm run facts` writes these. */
export const packageRecords = {
  /** The reviewed version's archive, at DataCite. */
  datacite: z.strictObject({ ...asOf, doi, title: f.text, authors, year, version: text }),
  crossref: z.strictObject({
    ...asOf,
    doi,
    type: z.enum(['article', 'conference-paper']),
    ...publication,
  }),
  pypi: z.strictObject({
    ...asOf,
    version: f.text,
    date: f.calendarDate,
    requires_python: text,
    license: text,
  }),
  conda_forge: z.strictObject({ ...asOf, version: f.text, license: text }),
  citation_cff: z.strictObject({ ...asOf, title: f.text, authors, license: text }),
};

export type RecordSource = keyof typeof packageRecords;

/** `package-facts.yml`: what repositories and published records say of each package, by slug. */
export const packageFacts = f.bySlug(
  z.strictObject({
    ...asOf,
    sources: f.list(f.text).optional(),
    title: text,
    authors: authors.optional(),
    authors_source: text,
    citation: z
      .strictObject({
        type: z.enum(['article', 'conference-paper', 'software']),
        ...publication,
        et_al: z.boolean().optional(),
        version: text,
        doi: doi.optional(),
        url: f.webAddress.optional(),
      })
      .optional(),
    citation_source: text,
    joss_doi: doi.optional(),
    archive_doi: doi.optional(),
    license: text,
    requires_python: text,
    pypi: text,
    version_seen: text,
    conda_forge: z.boolean().optional(),
    records: z.strictObject(packageRecords).partial().optional(),
  }),
);
