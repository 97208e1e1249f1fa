import { BASE_CSP, headerRules, securityHeaders } from '@/lib/http-headers';
import type { Redirect } from '@/lib/redirects';

/** A value of nginx; it has no escape for a dollar sign. */
function quote(text: string): string {
  if (text.includes('$')) throw new Error(`deploy/nginx.conf cannot hold the "$" of ${text}`);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const pattern = (path: string): string => (path.endsWith('*') ? `~^${path.slice(0, -1)}` : path);

/** One `map` of nginx: the variable's value for the addresses of each rule that sets the header. */
function headerMap(key: string, variable: string, otherwise: string): string[] {
  const lines = headerRules.flatMap(({ path, headers }) =>
    headers
      .filter((header) => header.key === key && path !== '/*')
      .map(({ value }) => `    ${pattern(path)} ${quote(value)};`),
  );
  return [`map $uri $${variable} {`, `    default ${quote(otherwise)};`, ...lines, '}'];
}

// A header whose value is empty is not sent. An `add_header` within a location would hide those of
// the server, so all of them are together.
const variables: ReadonlyArray<[key: string, variable: string, otherwise: string]> = [
  ['Cache-Control', 'site_cache_control', 'no-cache'],
  ['Access-Control-Allow-Origin', 'site_allow_origin', ''],
];
const CSP = 'Content-Security-Policy';

/**
 * The text of `deploy/nginx.conf`: a server for `out/` with clean addresses, headers, and an
 * answer 308 for each old address.
 */
export function nginxConfig(redirects: readonly Redirect[]): string {
  const moved = redirects.map(
    ({ from, to }) => `    ${quote(from)} ${quote(to.replaceAll('$', '%24'))};`,
  );
  return `${[
    '# Written by `npm run hosts`; a change belongs in scripts/hosts/nginx.ts.',
    ...variables.flatMap((entry) => headerMap(...entry)),
    ...headerMap(CSP, 'site_csp', BASE_CSP.join('; ')),
    'map $uri $site_moved {',
    '    default "";',
    ...moved,
    '}',
    '',
    'server {',
    '    listen 8080;',
    '    root /usr/share/nginx/html;',
    '    charset utf-8;',
    '    charset_types text/css text/plain text/xml text/calendar text/csv application/javascript application/json;',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '    gzip on;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    gzip_types text/css text/plain text/xml text/calendar text/csv application/javascript application/json image/svg+xml;',
    '',
    ...securityHeaders.map(({ key, value }) => {
      // What one file may do depends on its address.
      return `    add_header ${key} ${key === CSP ? '$site_csp' : quote(value)} always;`;
    }),
    ...variables.map(([key, variable]) => `    add_header ${key} $${variable};`),
    '',
    '    error_page 404 /404.html;',
    '    if ($site_moved) {',
    '        return 308 $site_moved;',
    '    }',
    '    location / {',
    '        try_files $uri $uri.html =404;',
    '    }',
    '    location = / {',
    '        try_files /index.html =404;',
    '    }',
    '    # A slash at the end is removed, from addresses of plain characters alone: browsers take',
    '    # /\\evil.example or //evil.example for another host.',
    '    location ~ ^(?<without_slash>(?:/[A-Za-z0-9_~.-]+)+)/$ {',
    '        try_files $uri/index.html @without_slash;',
    '    }',
    '    location @without_slash {',
    '        return 301 $without_slash;',
    '    }',
    '    location ~ /$ {',
    '        try_files $uri/index.html =404;',
    '    }',
    '    location ~ \\.ics$ {',
    '        default_type text/calendar;',
    '        try_files $uri =404;',
    '    }',
    '    location ~ \\.csv$ {',
    '        default_type text/csv;',
    '        try_files $uri =404;',
    '    }',
    '}',
  ].join('\n')}\n`;
}
