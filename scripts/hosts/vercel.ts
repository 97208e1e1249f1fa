import { headerRules } from '@/lib/http-headers';
import type { Redirect } from '@/lib/redirects';

/** A path as Vercel's patterns (path-to-regexp) take it, every sign standing for itself. */
const literal = (path: string): string => path.replace(/[()[\]{}:*+?!\\]/g, '\\$&');

/** `/api/*` as Vercel writes it. */
const pattern = (path: string): string => path.replace(/\*$/, '(.*)');

/** `vercel.json`: static files without a preset, clean addresses, headers, redirects (308). */
export function vercelConfig(redirects: readonly Redirect[]): string {
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    installCommand: 'npm ci',
    buildCommand: 'npm run build',
    outputDirectory: 'out',
    cleanUrls: true,
    trailingSlash: false,
    headers: headerRules.map(({ path, headers }) => ({ source: pattern(path), headers })),
    redirects: redirects.map(({ from, to }) => ({
      source: literal(from),
      destination: to,
      permanent: true,
    })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
