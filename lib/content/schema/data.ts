import { z } from 'zod';
import * as f from './fields';
import { packageFacts, packageRepositories, packageTopics } from './package-data';
import { topics } from './post';
import { reviewFieldIds } from './review-fields';

const link = z.strictObject({ title: f.text, href: f.address });

/** `authors.yml`: authors who are no GitHub user, such as teams, by handle. */
const authors = f.bySlug(z.strictObject({ name: f.text, about: f.address.optional() }));

/** `connect.yml`: the ways to take part, and the choices that narrow them down. */
const connect = z
  .strictObject({
    choices: f.list(z.strictObject({ id: f.slug, label: f.text, title: f.text })),
    ways: f.list(
      z.strictObject({
        id: f.slug,
        title: f.text,
        text: f.text,
        action: f.text,
        href: f.address,
        audience: f.text,
        time: f.text,
        skill: f.text,
        fits: f.list(f.slug).min(1),
        topics: f.list(z.enum(topics)),
      }),
    ),
  })
  .superRefine(({ choices, ways }, context) => {
    const known = choices.map(({ id }) => id);
    for (const [way, { fits }] of ways.entries()) {
      for (const [index, choice] of fits.entries()) {
        if (known.includes(choice)) continue;
        const cause = `"${choice}" is none of the choices`;
        f.addIssue(context, cause, `Use ${known.join(', ')}.`, ['ways', way, 'fits', index]);
      }
    }
  });

/** `social.yml`: where the community talks. */
const social = f.list(
  z.strictObject({ id: f.slug, title: f.text, text: f.text, href: f.webAddress }),
);

/**
 * `partners.yml`: organizations and scientific communities. `text` says what each does, `together`
 * what it does with us, and `links` where to read about that.
 */
const partners = f.list(
  z.strictObject({
    id: f.slug,
    name: f.text,
    href: f.webAddress,
    text: f.text,
    together: f.text.optional(),
    links: f.list(link).optional(),
    kind: z.enum(['community', 'organization']),
  }),
);

/** `install.yml`: the names under which packages can be installed, by slug, where they are known. */
const install = f.bySlug(z.strictObject({ pypi: f.text.optional(), conda: f.text.optional() }));

const linkGroup = z.strictObject({ title: f.text, links: f.list(link).min(1) });

/** `navigation.yml`: header links, some in menus, and the link groups of the footer. */
const navigation = z.strictObject({
  header: f.list(z.union([link, linkGroup])).min(1),
  footer: f.list(linkGroup),
});

/** `redirects.yml`: old addresses that no document's `aliases` names. */
const redirects = f.entries(z.strictObject({ from: f.oldPath, to: f.address }));

/** `search-pages.yml`: the pages that answer a task, for the site's search. */
const searchPages = f.entries(
  z.strictObject({
    title: f.text,
    href: f.address,
    description: f.text,
    tasks: f.list(f.text).min(1),
  }),
);

/** `search-synonyms.yml`: groups of phrases that mean the same to a search. */
const searchSynonyms = f.entries(f.list(f.text).min(2));

/** `peer-review.yml`: the repository in which reviews take place. */
const peerReview = z.strictObject({ issues: f.webAddress });

/** `reviewers.yml`: people who offered to review, by their own choice. */
const reviewers = f.entries(
  z.strictObject({
    handle: f.handle,
    domains: f.list(z.enum(reviewFieldIds)).min(1),
    languages: f.list(f.code.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)).min(1),
    available: z.boolean(),
  }),
);

/** The data files of `content/data` that are ours, by name. */
export const dataSchemas = {
  authors,
  connect,
  install,
  social,
  partners,
  navigation,
  'peer-review': peerReview,
  redirects,
  'search-pages': searchPages,
  'package-facts': packageFacts,
  'package-topics': packageTopics,
  'package-repositories': packageRepositories,
  'search-synonyms': searchSynonyms,
  reviewers,
} as const;

export type DataName = keyof typeof dataSchemas;
export type Data<Name extends DataName> = z.infer<(typeof dataSchemas)[Name]>;

/** What stands for a data file that a content folder does not have. */
export const dataDefaults: { [Name in DataName]: Data<Name> } = {
  authors: {},
  connect: { choices: [], ways: [] },
  install: {},
  social: [],
  partners: [],
  navigation: { header: [], footer: [] },
  'peer-review': { issues: 'https://github.com/pyOpenSci/software-submission/issues' },
  redirects: [],
  'search-pages': [],
  'package-facts': {},
  'package-topics': { domains: [], packages: {}, submissions: {} },
  'package-repositories': {},
  'search-synonyms': [],
  reviewers: [],
};
