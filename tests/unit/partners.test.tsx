import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PartnerGroupCard } from '@/components/partners/partner-card';
import { groupByTogether, type Partner } from '@/lib/partners';

const partner = (slug: string, together?: string): Partner => ({
  slug,
  name: slug.toUpperCase(),
  kind: 'organization',
  together,
  packages: [],
});

const slugs = (groups: readonly Partner[][]) => groups.map((set) => set.map(({ slug }) => slug));

describe('partners that do the same with us', () => {
  const partners = [partner('a', 'Same.'), partner('b', 'Other.'), partner('c', 'Same.')];

  it('are together at the place of the first', () => {
    expect(slugs(groupByTogether(partners))).toEqual([['a', 'c'], ['b']]);
  });

  it('are those that say so: others stay on their own', () => {
    expect(slugs(groupByTogether([partner('a'), partner('b')]))).toEqual([['a'], ['b']]);
  });

  it('have the sentence once', () => {
    const [group] = groupByTogether(partners);
    if (!group) throw new Error('There is no group.');
    const html = renderToStaticMarkup(<PartnerGroupCard partners={group} />);
    expect(html.match(/Same\./g)).toHaveLength(1);
    expect(html.match(/<h3/g)).toHaveLength(2);
  });
});
