import type { Element, ElementContent, Properties } from 'hast';
import { formatNumber } from '../counted';
import { formatDate } from '../dates/format';
import { dateOf } from '../dates/moment';
import { getEvent } from '../events';
import { getPlainImage } from '../images';
import { handlesIn } from '../mdx/mentions';
import { type CatalogFigureName, catalogFigure } from '../metrics/catalog-figures';
import { getPackage, getPackages } from '../packages';
import { creditOf } from '../people';
import { urls } from '../urls';

type Content = ElementContent[];
type Draw = (props: Record<string, string>, children: Content, page: string) => Content;

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties: Properties, children: Content): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const link = (href: string | undefined, label: string): ElementContent =>
  href ? element('a', { href }, [text(label)]) : text(label);
const strong = (label: string): Element => element('p', {}, [element('strong', {}, [text(label)])]);
const box: Draw = ({ title, label }, children) => [
  element('blockquote', {}, [
    ...(title || label ? [strong(title ?? label ?? '')] : []),
    ...children,
  ]),
];
const inPlace: Draw = (_props, children) => children;

function figure(
  { src = '', alt, caption, credit }: Record<string, string>,
  children: Content,
): Content {
  const { src: address, width, height } = getPlainImage(src);
  const words = children.length > 0 ? children : caption ? [text(caption)] : [];
  const credits = credit ? [text(`${words.length > 0 ? ' ' : ''}Credit: ${credit}`)] : [];
  const image = element('img', { src: address, alt, width, height }, []);
  const below = [...words, ...credits];
  return [
    element('figure', {}, below.length > 0 ? [image, element('figcaption', {}, below)] : [image]),
  ];
}

function packageCard({ slug = '' }: Record<string, string>): Content {
  const item = getPackage(slug);
  if (!item) return [];
  return [element('p', {}, [link(urls.package(slug), item.name), text(`: ${item.description}`)])];
}

function eventCard({ slug = '' }: Record<string, string>): Content {
  const event = getEvent(slug);
  // A draft stays unnamed, as on the page.
  if (!event) return [];
  const about = `, ${formatDate(dateOf(event.start))}`;
  return [element('p', {}, [link(urls.event(slug), event.title), text(about)])];
}

const videoAddress = ({ id = '', provider }: Record<string, string>): string =>
  provider === 'vimeo'
    ? `https://vimeo.com/${encodeURIComponent(id)}`
    : `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;

/** Plain HTML in feeds for each component of the registry, which every reader shows. */
const drawings: Readonly<Record<string, Draw>> = {
  Figure: figure,
  Gallery: inPlace,
  Notice: box,
  PullQuote: ({ author, context }, children) => {
    const by = [author, context].filter(Boolean).join(', ');
    return [
      element('blockquote', {}, by ? [...children, element('p', {}, [text(`– ${by}`)])] : children),
    ];
  },
  Video: (props) => [
    element('p', {}, [text('Video: '), link(videoAddress(props), props.title ?? 'Watch it')]),
  ],
  Button: ({ href }, children) => [element('a', { href }, children)],
  Cards: inPlace,
  Card: ({ title = '', href }, children) => [
    element('p', {}, [element('strong', {}, [link(href, title)])]),
    ...children,
  ],
  Steps: inPlace,
  Tabs: inPlace,
  Tab: ({ label = '' }, children) => [strong(label), ...children],
  PackageCard: packageCard,
  EventCard: eventCard,
  Chart: ({ title }, _children, page) => [
    element('p', {}, [
      link(page, title ? `The chart “${title}”` : 'A chart'),
      text(' is in the post.'),
    ]),
  ],
  CatalogFigure: ({ name }) => [
    text(formatNumber(catalogFigure(name as CatalogFigureName, getPackages()))),
  ],
  Instructors: ({ handles = '' }) => {
    const people = handlesIn(handles).map(creditOf);
    const items = people.map(({ name, href }) => element('li', {}, [link(href, name)]));
    return [element('ul', {}, items)];
  },
  // An invitation to the site's own pages, which every post would repeat.
  ConnectWithUs: () => [],
  // A form cannot be sent from a feed reader.
  Newsletter: (_props, _children, page) => [
    element('p', {}, [link(page, 'The form to subscribe'), text(' is in the post.')]),
  ],
};

/** Whether an element of a body is a component of the registry. */
export const isComponent = ({ tagName }: Element): boolean => /^[A-Z]/.test(tagName);

/**
 * Plain HTML in feeds for a component of a body; what it holds may have components in turn.
 * @param page the post's address, for what only the page can show
 * @throws for a component that has no drawing
 */
export function drawComponent(
  { tagName: name, properties, children }: Element,
  page: string,
): Content {
  const props = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, value === true ? '' : String(value)]),
  );
  const draw = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!draw)
    throw new Error(`Feeds cannot show <${name}>: say how in lib/feeds/feed-components.ts.`);
  return draw(props, children, page);
}
