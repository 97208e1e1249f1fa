/** Data for search engines. Written so that no text in it can end the script it stands in. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without the sign that could end it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
