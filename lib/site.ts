/** Fixed facts about the site that pages, feeds and metadata share. */
export const site = {
  name: 'pyOpenSci',
  title: 'pyOpenSci: peer review and community for scientific Python',
  description:
    'pyOpenSci reviews scientific Python packages in the open, teaches packaging, and brings together the people who build research software.',
  locale: 'en-US',
  language: 'en',
  repository: 'https://github.com/pyOpenSci/pyopensci.github.io',
  guides: {
    partner: 'https://www.pyopensci.org/software-peer-review/partners/scientific-communities.html',
    submit:
      'https://www.pyopensci.org/software-peer-review/how-to/author-guide.html#submit-your-package-for-peer-review',
    review:
      'https://docs.google.com/forms/d/e/1FAIpQLSeVf-L_1-jYeO84OvEE8UemEoCmIiD5ddP_aO8S90vb7srADQ/viewform',
  },
  contentLicense: {
    name: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
} as const;
