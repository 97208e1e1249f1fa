import { z } from 'zod';
import * as f from './fields';

const count = z.int().nonnegative();

/** `package-topics.yml`: the sciences that use each package, and what it is used for, by slug. */
export const packageTopics = z
  .strictObject({
    domains: z.array(z.strictObject({ id: f.slug, label: f.text })),
    packages: z.record(
      f.slug,
      z.strictObject({
        domains: z.array(f.slug).min(1).max(3),
        tasks: z.array(f.text).min(1).max(20),
      }),
    ),
  })
  .superRefine(({ domains, packages }, context) => {
    const known = domains.map(({ id }) => id);
    for (const [slug, entry] of Object.entries(packages)) {
      for (const [index, domain] of entry.domains.entries()) {
        if (known.includes(domain)) continue;
        context.addIssue({
          code: 'custom',
          path: ['packages', slug, 'domains', index],
          message: f.causeAndFix(`"${domain}" is not a domain`, `Use ${known.join(', ')}.`),
        });
      }
    }
  });

/** `package-repositories.yml`: what was last known of each repository, and when, by slug. */
export const packageRepositories = z.record(
  f.slug,
  z.strictObject({
    as_of: f.calendarDate,
    documentation: f.webAddress.optional(),
    stars: count.optional(),
    forks: count.optional(),
    open_issues: count.optional(),
    contributors: count.optional(),
    created: f.calendarDate.optional(),
    last_commit: f.calendarDate.optional(),
  }),
);
