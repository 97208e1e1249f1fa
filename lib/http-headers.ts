export interface HttpHeader {
  key: string;
  value: string;
}

/**
 * What holds for every file, page or not. What a page may run and load is in its own head,
 * since only the build knows it; `frame-ancestors` works in a header alone.
 */
export const BASE_CSP = [
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self' https:",
] as const;

export const securityHeaders: readonly HttpHeader[] = [
  { key: 'Content-Security-Policy', value: BASE_CSP.join('; ') },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** A drawing that is opened by itself is a document: nothing in it runs or loads anything. */
const IMAGE: HttpHeader = {
  key: 'Content-Security-Policy',
  value: `default-src 'none'; style-src 'unsafe-inline'; ${BASE_CSP.join('; ')}`,
};
const FOREVER: HttpHeader = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };
const MONTH: HttpHeader = { key: 'Cache-Control', value: 'public, max-age=2592000' };
const OPEN: HttpHeader = { key: 'Access-Control-Allow-Origin', value: '*' };

/**
 * Headers for the addresses that begin as `path` does, up to the `*` at its end, or for this one
 * address. Those of a later rule take the place of earlier ones of the same name.
 */
export interface HeaderRule {
  path: string;
  headers: readonly HttpHeader[];
}

/** Which headers which addresses get, on every host. */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: securityHeaders },
  { path: '/_next/static/*', headers: [FOREVER] },
  { path: '/assets/js/*', headers: [FOREVER] },
  { path: '/assets/images/*', headers: [FOREVER, IMAGE] },
  { path: '/images/*', headers: [IMAGE] },
  { path: '/favicon.svg', headers: [IMAGE] },
  { path: '/assets/fonts/*', headers: [MONTH] },
  { path: '/api/*', headers: [OPEN] },
  { path: '/badges/*', headers: [OPEN, IMAGE] },
];

const isFor = (rule: HeaderRule, path: string): boolean =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

/**
 * The headers of the answer for an address.
 * @param path root-relative, without query
 */
export function headersFor(path: string): HttpHeader[] {
  const found = headerRules.filter((rule) => isFor(rule, path)).flatMap(({ headers }) => headers);
  return [...new Map(found.map((header) => [header.key, header])).values()];
}
