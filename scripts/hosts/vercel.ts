import { headerRules } from '@/lib/http-headers';
import type { Redirect } from '@/lib/redirects';

/** A path as Vercel's patterns (path-to-regexp) take it, every sign standing for itself. */
const literal = (path: string): string => path.replace(/[()[\]{}:*+?!\\]/g, '\\$&');

/** `/api/*` as Vercel writes it. */
const pattern = (path: string): string => path.replace(/\*$/, '(.*)');

/**
 * The text of `vercel.json`: a build of static files without a framework's preset, clean
 * addresses, headers, and an answer 308 for each old address.
 */
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
