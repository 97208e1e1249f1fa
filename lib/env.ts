import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['1', '0', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true');

const schema = z.object({
  SITE_URL: z.url({ protocol: /^https?$/ }).default('https://www.pyopensci.org'),
  CONTENT_DIR: z.string().min(1).default('content'),
  SITE_NOW: z.iso.datetime({ offset: true }).optional(),
  SHOW_DRAFTS: flag.optional(),
  KEEP_RUNTIME: flag.default(false),
  VERCEL_ENV: z.enum(['production', 'preview', 'development']).optional(),
  NODE_ENV: z.string().optional(),
});

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

/** Absolute path of the content folder (`CONTENT_DIR`, else `content`). */
export const contentDir: string = resolve(process.cwd(), env.CONTENT_DIR);

/** Whether drafts and scheduled posts are shown: in development and on preview deploys. */
export const showDrafts: boolean =
  env.SHOW_DRAFTS ?? (env.NODE_ENV === 'development' || env.VERCEL_ENV === 'preview');

/** Whether built pages keep the client runtime even where no component needs it. */
export const keepRuntime: boolean = env.KEEP_RUNTIME;

const started = env.SITE_NOW ? new Date(env.SITE_NOW) : new Date();

/** The instant the site is built as of: `SITE_NOW`, else the start of the process. */
export function now(): Date {
  return new Date(started);
}
