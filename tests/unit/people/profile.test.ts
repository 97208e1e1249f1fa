import { describe, expect, it } from 'vitest';
import { profileJsonLd } from '@/lib/community/person-api';
import { getPerson } from '@/lib/people';
import type { Person } from '@/lib/people/types';

const anna: Person = {
  handle: 'Anna-K',
  name: 'Anna Karenina',
  titles: [],
  group: 'contributor',
  contributions: [],
  listed: { submitted: [], reviewed: [], editor: [], eic: [] },
};

describe('the structured data of a person', () => {
  it('is a ProfilePage whose ORCID iD identifies the person', () => {
    const orcid = getPerson('lwasser')?.orcid;
    expect(orcid).toBeDefined();
    expect(profileJsonLd({ ...anna, orcid })).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        '@id': `https://orcid.org/${orcid}`,
        sameAs: [`https://orcid.org/${orcid}`, 'https://github.com/Anna-K'],
      },
    });
  });

  it('says nothing that is not known', () => {
    const { mainEntity } = profileJsonLd(anna) as { mainEntity: Record<string, unknown> };
    expect(mainEntity.sameAs).toEqual(['https://github.com/Anna-K']);
    expect(mainEntity['@id']).toMatch(/\/people\/anna-k#person$/);
    expect(JSON.stringify(mainEntity)).not.toMatch(/affiliation|jobTitle/);
  });
});
