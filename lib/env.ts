import { resolve } from 'node:path';
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
    KEEP_RUNTIME: flag.default(false),
    VERCEL_ENV: z.enum(['production', 'preview', 'development']).optional(),
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

/** The variables that change what is built. */
export const variableNames: readonly string[] = Object.keys(schema.shape).filter(
  // The commands set it themselves: `npm start` and `npm run build` differ in it.
  (name) => name !== 'NODE_ENV',
);

/** An empty variable counts as absent, as shells and CI systems often set it so. */
function read(): z.infer<typeof schema> {
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

const env = read();

/** The address the site is published under, without a slash at its end. */
export const siteUrl: string = env.SITE_URL.replace(/\/+$/, '');

/**
 * The path below which the site stands on its host, such as `/repo`, else empty: `BASE_PATH`, or
 * the path of `SITE_URL`.
 */
export const basePath: string = (env.BASE_PATH ?? new URL(siteUrl).pathname).replace(/\/+$/, '');

/** Absolute path of the content folder (`CONTENT_DIR`, else `content`). */
export const contentDir: string = resolve(process.cwd(), env.CONTENT_DIR);

/** Whether drafts and scheduled posts are shown: in development and on preview deploys. */
export const showDrafts: boolean =
  env.SHOW_DRAFTS ?? (env.NODE_ENV === 'development' || env.VERCEL_ENV === 'preview');

/** Whether built pages keep the client runtime even where no component needs it. */
export const keepRuntime: boolean = env.KEEP_RUNTIME;

/** Where comments are kept. */
export interface CommentsSettings {
  /** `owner/name` on GitHub. */
  repo: string;
  repoId: string;
  category: string;
  categoryId: string;
}

/** Where comments are kept (the `GISCUS_` variables), or undefined for a site without comments. */
export const comments: CommentsSettings | undefined =
  env.GISCUS_REPO && env.GISCUS_REPO_ID && env.GISCUS_CATEGORY && env.GISCUS_CATEGORY_ID
    ? {
        repo: env.GISCUS_REPO,
        repoId: env.GISCUS_REPO_ID,
        category: env.GISCUS_CATEGORY,
        categoryId: env.GISCUS_CATEGORY_ID,
      }
    : undefined;

/** The form of a newsletter's provider. */
export interface NewsletterSettings {
  /** Where the form is sent. */
  action: string;
  /** What the provider calls the field of the address. */
  field: string;
}

/** Where one can subscribe (the `NEWSLETTER_` variables), or undefined for a site without a form. */
export const newsletter: NewsletterSettings | undefined = env.NEWSLETTER_ACTION
  ? { action: env.NEWSLETTER_ACTION, field: env.NEWSLETTER_FIELD ?? 'email' }
  : undefined;
/** Where visits are counted. */
export interface AnalyticsSettings {
  /** The address of the script. */
  src: string;
  /** The site's name at the counting service. */
  domain: string;
}

/** Where visits are counted (the `ANALYTICS_` variables), or undefined: nobody counts. */
export const analytics: AnalyticsSettings | undefined =
  env.ANALYTICS_SRC && env.ANALYTICS_DOMAIN
    ? { src: env.ANALYTICS_SRC, domain: env.ANALYTICS_DOMAIN }
    : undefined;

const started = env.SITE_NOW ? new Date(env.SITE_NOW) : new Date();

/** The instant the site is built as of: `SITE_NOW`, else the start of the process. */
export function now(): Date {
  return new Date(started);
}
