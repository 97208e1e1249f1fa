import { z } from 'zod';

const flag = z
  .enum(['1', '0', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true');

const host = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'write a host alone, such as www.example.org');

const path = z
  .string()
  .regex(/^(?:\/[\w.-]+)*\/?$/, 'write a path from the first slash, such as /repo');

const GISCUS = ['GISCUS_REPO', 'GISCUS_REPO_ID', 'GISCUS_CATEGORY', 'GISCUS_CATEGORY_ID'] as const;

const schema = z
  .object({
    SITE_URL: z.url({ protocol: /^https?$/ }).default('https://www.pyopensci.org'),
    BASE_PATH: path.optional(),
    CONTENT_DIR: z.string().min(1).default('content'),
    SITE_NOW: z.iso.datetime({ offset: true }).optional(),
    SHOW_DRAFTS: flag.optional(),
    VERCEL_ENV: z.enum(['production', 'preview', 'development']).optional(),
    VERCEL_GIT_COMMIT_REF: z.string().optional(),
    NODE_ENV: z.string().optional(),
    GISCUS_REPO: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, 'write it as owner/name')
      .optional(),
    GISCUS_REPO_ID: z.string().optional(),
    GISCUS_CATEGORY: z.string().optional(),
    GISCUS_CATEGORY_ID: z.string().optional(),
    NEWSLETTER_ACTION: z
      .url({ protocol: /^https$/, error: 'write an address that begins with https://' })
      .optional(),
    NEWSLETTER_FIELD: z
      .string()
      .regex(/^[\w.[\]-]+$/, 'write the name of a form field, such as email')
      .optional(),
    ANALYTICS_SRC: z.url({ protocol: /^https$/, error: 'write an https:// address' }).optional(),
    ANALYTICS_DOMAIN: host.optional(),
    WEBSUB_HUB: z.url({ protocol: /^https$/, error: 'write an https:// address' }).optional(),
  })
  .superRefine((values, context) => {
    if (values.NEWSLETTER_FIELD && !values.NEWSLETTER_ACTION) {
      const message = 'it names a field of no form: set NEWSLETTER_ACTION as well';
      context.addIssue({ code: 'custom', path: ['NEWSLETTER_FIELD'], message });
    }
    if ((values.ANALYTICS_SRC === undefined) !== (values.ANALYTICS_DOMAIN === undefined)) {
      const path = [values.ANALYTICS_SRC === undefined ? 'ANALYTICS_SRC' : 'ANALYTICS_DOMAIN'];
      const message = 'counting visits needs both ANALYTICS_SRC and ANALYTICS_DOMAIN, or none';
      context.addIssue({ code: 'custom', path, message });
    }
    const missing = GISCUS.filter((name) => values[name] === undefined);
    if (missing.length === 0 || missing.length === GISCUS.length) return;
    for (const name of missing) {
      const message = `comments need all of ${GISCUS.join(', ')}, or none`;
      context.addIssue({ code: 'custom', path: [name], message });
    }
  });

export const variableNames: readonly string[] = Object.keys(schema.shape).filter(
  // The commands set it themselves: `npm start` and `npm run build` differ in it.
  (name) => name !== 'NODE_ENV',
);

export type Variables = z.infer<typeof schema>;

/**
 * Reads the variables from the environment. An empty one counts as absent, as shells and CI systems
 * often set it so.
 * @throws when one cannot be used, naming every such variable and its fix
 */
export function readVariables(): Variables {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, process.env[name] || undefined]),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name}=${JSON.stringify(given[name])}: ${issue.message}`;
  });
  throw new Error(`Environment variables that cannot be used:\n${lines.join('\n')}`);
}
