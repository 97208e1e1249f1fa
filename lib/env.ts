import { resolve } from 'node:path';
import { readVariables } from './env-variables';

const env = readVariables();

/** The address the site is published under, without a slash at its end. */
export const siteUrl: string = env.SITE_URL.replace(/\/+$/, '');

/**
 * The path below which the site is on its host, such as `/repo`, else empty: `BASE_PATH`, or
 * the path of `SITE_URL`.
 */
export const basePath: string = (env.BASE_PATH ?? new URL(siteUrl).pathname).replace(/\/+$/, '');

/** Absolute path of the content folder (`CONTENT_DIR`, else `content`). */
export const contentDir: string = resolve(process.cwd(), env.CONTENT_DIR);

/** Whether drafts and scheduled posts are shown: in development and on preview deploys. */
export const showDrafts: boolean =
  env.SHOW_DRAFTS ?? (env.NODE_ENV === 'development' || env.VERCEL_ENV === 'preview');

/** The branch that is built, where the host names it: a preview links to its files. */
export const branch: string = env.VERCEL_GIT_COMMIT_REF || 'main';

/** Whether `npm run dev` is running. React then takes over every page. */
export const isDevelopment: boolean = env.NODE_ENV === 'development';

/** Where comments are kept (the `GISCUS_` variables), or undefined for a site without comments. */
export const comments =
  env.GISCUS_REPO && env.GISCUS_REPO_ID && env.GISCUS_CATEGORY && env.GISCUS_CATEGORY_ID
    ? {
        /** `owner/name` on GitHub. */
        repo: env.GISCUS_REPO,
        repoId: env.GISCUS_REPO_ID,
        category: env.GISCUS_CATEGORY,
        categoryId: env.GISCUS_CATEGORY_ID,
      }
    : undefined;

/** Where one can subscribe (the `NEWSLETTER_` variables), or undefined for a site without a form. */
export const newsletter = env.NEWSLETTER_ACTION
  ? { action: env.NEWSLETTER_ACTION, field: env.NEWSLETTER_FIELD ?? 'email' }
  : undefined;

/** Where visits are counted (the `ANALYTICS_` variables), or undefined: nobody counts. */
export const analytics =
  env.ANALYTICS_SRC && env.ANALYTICS_DOMAIN
    ? { src: env.ANALYTICS_SRC, domain: env.ANALYTICS_DOMAIN }
    : undefined;

export type CommentsSettings = NonNullable<typeof comments>;
export type NewsletterSettings = NonNullable<typeof newsletter>;
export type AnalyticsSettings = NonNullable<typeof analytics>;

/** The WebSub hub that tells subscribers of feeds about new posts (`WEBSUB_HUB`), if there is one. */
export const websubHub: string | undefined = env.WEBSUB_HUB;

const started = env.SITE_NOW ? new Date(env.SITE_NOW) : new Date();

/** The instant the site is built as of: `SITE_NOW`, else the start of the process. */
export function now(): Date {
  return new Date(started);
}
