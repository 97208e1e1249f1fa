import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HttpHeader, headerRules } from '@/lib/http-headers';

/**
 * Writes `_headers`, which Netlify, Cloudflare Pages and others read.
 * @param basePath the path below which the site stands
 * @param more headers of every answer that only this build has, in place of ours of the same name
 */
export function writeHeaders(out: string, basePath: string, more: readonly HttpHeader[]): void {
  const replaced = new Set(more.map(({ key }) => key));
  const rules = headerRules.map(({ path, headers }) => {
    const all =
      path === '/*' ? [...headers.filter(({ key }) => !replaced.has(key)), ...more] : headers;
    return [basePath + path, ...all.map(({ key, value }) => `  ${key}: ${value}`)].join('\n');
  });
  writeFileSync(join(out, '_headers'), `${rules.join('\n\n')}\n`);
}
