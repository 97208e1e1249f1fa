import type { Package } from '@/lib/packages/types';

export function packageSource(given: Partial<Package>): Package {
  return {
    slug: 'a',
    name: 'a',
    description: 'What it does.',
    categories: ['data-retrieval'],
    partners: [],
    repository: { href: 'https://example.org/a', host: 'github' },
    accepted: '2025-01-01',
    authors: [],
    maintainers: [{ handle: 'ada', name: 'Ada Lovelace' }],
    editors: [],
    editorsInChief: [],
    reviewers: [],
    active: true,
    figures: { stars: 12, lastCommit: '2025-06-01' },
    ...given,
  };
}
