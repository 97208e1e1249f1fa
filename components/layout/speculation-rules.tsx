// Links that a reader points at are fetched before the press, where the browser knows how.
const rules = (base: string) => ({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: `${base}/*` },
          { not: { href_matches: `${base}/*.(xml|ics|json|csv|svg)` } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

/**
 * Makes the next page of the site open at once, without any script.
 * @param base the path below which the site stands, such as `/repo`, or nothing
 */
export function SpeculationRules({ base }: { base: string }) {
  const code = JSON.stringify(rules(base));
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: rules of this file, no text of a document.
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: code }} />
  );
}
