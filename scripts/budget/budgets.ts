/** What a page of one type may weigh, in kB (1,000 bytes) after brotli. */
export interface Budget {
  /** HTML, styles and scripts together. */
  total: number;
  script: number;
  fonts: number;
  requests: number;
}

const common = { script: 10, fonts: 70, requests: 12 } as const;
const TEXT: Budget = { total: 30, ...common };
const LIST: Budget = { total: 60, ...common };
/** The search engine itself is 6 kB; other pages load it when somebody searches. */
const SEARCH: Budget = { ...LIST, script: 12.5 };

/** The types of pages: which files belong to each (the first that fits), and what it may weigh. */
export const pageTypes: ReadonlyArray<{ name: string; files: RegExp; budget: Budget }> = [
  { name: 'home', files: /^index\.html$/, budget: LIST },
  { name: 'not found', files: /^404\.html$/, budget: LIST },
  { name: 'search', files: /^search\.html$/, budget: SEARCH },
  {
    name: 'blog list',
    files: /^blog(?:\/(?:page|topics|tags|series|authors)\/.*|\/archive)?\.html$/,
    budget: LIST,
  },
  { name: 'post', files: /^blog\/[^/]+\.html$/, budget: TEXT },
  {
    name: 'event list',
    files: /^events(?:\/(?:past|calendar)|\/(?:kind|mode|month|calendar)\/.*)?\.html$/,
    budget: LIST,
  },
  { name: 'event', files: /^events\/[^/]+\.html$/, budget: TEXT },
  {
    name: 'package list',
    files: /^packages(?:\/(?:categories|domains|by)\/.*)?\.html$/,
    budget: LIST,
  },
  { name: 'package', files: /^packages\/[^/]+\.html$/, budget: TEXT },
  { name: 'people list', files: /^people\.html$/, budget: LIST },
  { name: 'person', files: /^people\/[^/]+\.html$/, budget: TEXT },
  { name: 'connect', files: /^connect(?:\/[^/]+)?\.html$/, budget: LIST },
  {
    name: 'write',
    files: /^write\.html$/,
    budget: { total: 290, script: 250, fonts: 70, requests: 12 },
  },
  { name: 'other', files: /./, budget: LIST },
];
