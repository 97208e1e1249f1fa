/** Fixed facts about the site that pages, feeds and metadata share. */
export const site = {
  name: 'pyOpenSci',
  title: 'pyOpenSci: peer review and community for scientific Python',
  description:
    'pyOpenSci reviews scientific Python packages in the open, teaches packaging, and brings together the people who build research software.',
  locale: 'en-US',
  language: 'en',
  repository: 'https://github.com/pyOpenSci/pyopensci.github.io',
  contentLicense: {
    name: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
} as const;
