/** What a value of a component's attribute has to be. */
export type PropKind =
  | 'text'
  | 'image'
  | 'link'
  | 'handles'
  | 'package'
  | 'event'
  | readonly string[];

interface PropRule {
  kind: PropKind;
  required?: boolean;
}

export interface ComponentRule {
  props: Readonly<Record<string, PropRule>>;
  /** Whether it stands around content, alone, or both ways. */
  children: 'required' | 'optional' | 'none';
}

const text = { kind: 'text' } as const;
const needed = <Kind extends PropKind>(kind: Kind) => ({ kind, required: true }) as const;

export const noticeTypes = ['info', 'success', 'warning', 'danger', 'quote'] as const;
const chartNames = [
  'packages-by-year',
  'categories',
  'review-days-by-year',
  'review-lengths',
] as const;

export const catalogFigureNames = [
  'accepted',
  'archived',
  'joss',
  'reviewers',
  'editors',
  'median-days',
  'astropy',
] as const;

/** The components that bodies may use, and the attributes of each. Every value is plain text. */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  Figure: {
    props: { src: needed('image'), alt: needed('text'), caption: text, credit: text },
    children: 'optional',
  },
  Gallery: { props: { label: text }, children: 'required' },
  Notice: { props: { type: { kind: noticeTypes }, title: text }, children: 'required' },
  PullQuote: { props: { author: text, context: text }, children: 'required' },
  Video: {
    props: { id: needed('text'), provider: { kind: ['youtube', 'vimeo'] }, title: needed('text') },
    children: 'none',
  },
  Button: { props: { href: needed('link') }, children: 'required' },
  Cards: { props: {}, children: 'required' },
  Card: { props: { title: needed('text'), href: { kind: 'link' } }, children: 'required' },
  Steps: { props: {}, children: 'required' },
  Tabs: { props: {}, children: 'required' },
  Tab: { props: { label: needed('text') }, children: 'required' },
  PackageCard: { props: { slug: needed('package') }, children: 'none' },
  EventCard: { props: { slug: needed('event') }, children: 'none' },
  Chart: { props: { name: needed(chartNames), title: text }, children: 'none' },
  CatalogFigure: { props: { name: needed(catalogFigureNames) }, children: 'none' },
  ConnectWithUs: { props: {}, children: 'none' },
  Newsletter: { props: {}, children: 'none' },
  Instructors: { props: { handles: needed('handles') }, children: 'none' },
};

/** HTML elements that bodies may use beside Markdown, and the attributes of each. */
export const elementRules: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    'a href title hrefLang lang id; abbr title; br; cite lang; dd; del cite dateTime; details open',
    'dfn title; dl; dt; em lang; i lang; ins cite dateTime; kbd; mark; q cite lang; s; samp; small',
    'span lang id; strong lang; sub; summary; sup; time dateTime; u; var; wbr',
  ]
    .flatMap((line) => line.split('; '))
    .map((rule) => rule.split(' '))
    .map(([name, ...attributes]) => [name, attributes]),
);

/** Those of them that hold nothing. */
export const emptyElements: ReadonlySet<string> = new Set(['br', 'wbr']);

const NO_LOOK = 'Remove it: the look comes from the components.';
const FIGURE = 'Use <Figure src="/images/…" alt="…">Caption</Figure>.';

/** Elements that are refused, and what to use instead. */
export const insteadOf: Readonly<Record<string, string>> = {
  script: 'Remove it: posts run no code. For a video use <Video>, for a chart <Chart>.',
  iframe: 'Use <Video id="…" title="…" /> for a video, or link to the page.',
  embed: 'Use <Video id="…" title="…" />, or link to the page.',
  object: 'Use <Video id="…" title="…" />, or link to the page.',
  video: 'Use <Video id="…" title="…" />.',
  style: NO_LOOK,
  link: NO_LOOK,
  img: FIGURE,
  figure: FIGURE,
  picture: FIGURE,
  div: 'Use <Notice type="info"> for a box, or plain Markdown.',
  button: 'Use <Button href="…">Label</Button>.',
  form: 'Link to the form instead.',
  table: 'Write the table in Markdown, with | between cells.',
};
