/** A response header. */
export interface HttpHeader {
  key: string;
  value: string;
}

/** The headers of every answer; each page's own policy stands in its head. */
export const securityHeaders: readonly HttpHeader[] = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
];

const FOREVER: HttpHeader = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };
const MONTH: HttpHeader = { key: 'Cache-Control', value: 'public, max-age=2592000' };
const OPEN: HttpHeader = { key: 'Access-Control-Allow-Origin', value: '*' };

/** Which headers which addresses get; the patterns end in `*` where more may follow. */
export const headerRules: ReadonlyArray<{ path: string; headers: readonly HttpHeader[] }> = [
  { path: '/*', headers: securityHeaders },
  { path: '/_next/static/*', headers: [FOREVER] },
  { path: '/assets/js/*', headers: [FOREVER] },
  { path: '/assets/fonts/*', headers: [MONTH] },
  { path: '/api/*', headers: [OPEN] },
  { path: '/badges/*', headers: [OPEN] },
];
