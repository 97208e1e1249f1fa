// Links that a reader points at are fetched before the press, where the browser knows how.
const RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: '/*.(xml|ics|json|csv|svg)' } }],
      },
      eagerness: 'moderate',
    },
  ],
});

/** Makes the next page of the site open at once, without any script. */
export function SpeculationRules() {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file.
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: RULES }} />
  );
}
