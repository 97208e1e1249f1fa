/** Counts visits at a service that keeps nothing about visitors and sets no cookies. */
export function AnalyticsScript({ src, domain }: { src: string; domain: string }) {
  return <script defer src={src} data-domain={domain} />;
}
