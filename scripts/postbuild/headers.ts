import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from '@/lib/http-headers';

/** Writes `_headers`, which Netlify, Cloudflare Pages and others read. */
export function writeHeaders(out: string): void {
  const rules = headerRules.map(({ path, headers }) =>
    [path, ...headers.map(({ key, value }) => `  ${key}: ${value}`)].join('\n'),
  );
  writeFileSync(join(out, '_headers'), `${rules.join('\n\n')}\n`);
}
