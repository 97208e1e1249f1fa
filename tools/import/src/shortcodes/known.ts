import { attributes, section } from '../text/section';
import { addressShortcodes } from './addresses';
import type { Use } from './use';

const types: Readonly<Record<string, string>> = {
  abstract: 'info',
  bug: 'danger',
  caution: 'warning',
  danger: 'danger',
  error: 'danger',
  failure: 'danger',
  hint: 'success',
  important: 'warning',
  success: 'success',
  tip: 'success',
  warning: 'warning',
  quote: 'quote',
};

const first = ({ named, positional }: Use, ...names: string[]): string | undefined =>
  names.map((name) => named[name]).find((value) => value !== undefined) ?? positional[0];

const either = (named: Use['named'], ...names: string[]): string | undefined =>
  names.map((name) => named[name]).find((value) => value !== undefined && value.trim() !== '');

function figure({ named, positional, inner }: Use): string {
  const image = `<img${attributes({
    src: either(named, 'src', 'image', 'url') ?? positional[0],
    alt: named.alt ?? '',
  })}>`;
  const target = either(named, 'link', 'href');
  const linked = target ? `<a${attributes({ href: target })}>${image}</a>` : image;
  const credit = named.attr && named.attrlink ? `[${named.attr}](${named.attrlink})` : named.attr;
  const parts = [named.title && `**${named.title}**`, named.caption, inner, credit];
  const caption = parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');
  const shown = caption ? `<figcaption markdown="1">${caption}</figcaption>` : '';
  return `\n\n<figure>${linked}${shown}</figure>\n\n`;
}

/** Several images as one figure, unless they have captions of their own. */
function gallery({ named, inner }: Use): string | undefined {
  if (inner.trim() === '') return undefined;
  const caption = either(named, 'caption', 'title');
  if (inner.includes('<figcaption')) return [caption && `**${caption}**`, inner].join('\n\n');
  const shown = caption ? `<figcaption markdown="1">${caption}</figcaption>` : '';
  const images = inner.replace(/<\/?figure\b[^>]*>/g, '').trim();
  return `\n\n<figure markdown="1">\n\n${images}\n\n${shown}</figure>\n\n`;
}

function notice(use: Use): string {
  const { named, positional, inner } = use;
  const kind = (either(named, 'type', 'kind') ?? positional[0] ?? 'info').toLowerCase();
  const title = either(named, 'title') ?? positional[1];
  return section(
    'Notice',
    { type: types[kind] ?? 'info', title },
    either(named, 'text', 'content') ?? inner,
  );
}

function video(provider: string): (use: Use) => string {
  return (use) =>
    section('Video', {
      provider,
      id: first(use, 'id', 'v'),
      title: use.named.title ?? use.named.caption,
    });
}

function button(use: Use): string {
  const { named, inner, positional } = use;
  const href = either(named, 'href', 'link', 'url', 'relref') ?? positional[0];
  const label =
    inner.trim() || either(named, 'text', 'label', 'title') || positional[1] || href || '';
  return `<a class="btn"${attributes({ href })}>${label}</a>`;
}

function card(use: Use): string {
  const { named, inner } = use;
  return section(
    'Card',
    { title: either(named, 'title', 'name', 'header'), href: either(named, 'link', 'href', 'url') },
    [inner, either(named, 'subtitle', 'text', 'description')].filter(Boolean).join('\n\n'),
  );
}

function pullquote({ named, positional, inner }: Use): string {
  const by = either(named, 'author', 'by', 'footer', 'attribution');
  const author = by ?? either(named, 'cite', 'name');
  const context = either(named, 'event', 'context', 'source') ?? (by && named.cite);
  const said = inner.trim() || either(named, 'quote', 'text') || positional[0] || '';
  const from = /^https?:\S+$/.test(context ?? '')
    ? `[${author}](${context})`
    : [author, context].filter(Boolean).join(', ');
  // Names in a component hold no links.
  return /\]\(|<a\s/.test(from)
    ? `\n\n<blockquote markdown="1">\n\n${said}\n\n— ${from}\n\n</blockquote>\n\n`
    : section('PullQuote', { author, context }, said);
}

/** Shortcodes around code, in which nothing else is read. */
export const CODE = new Set(['code', 'highlight', 'mermaid', 'output']);
/** Names of an old site's own shortcodes around code. */
export const CODE_NAME = /^(?:code|highlight|console|terminal|snippet)|-(?:code|snippet)$/;

const code = ({ named, positional, inner }: Use): string => {
  // A box around a block of code that is fenced itself.
  if (/^\s*(```+|~~~+)[\s\S]*\n\s*\1\s*$/.test(inner)) return `\n\n${inner.trim()}\n\n`;
  const language =
    either(named, 'lang', 'language', 'codeLang') ??
    /\.(\w+)$/.exec(named.file ?? '')?.[1] ??
    positional.find((word) => /^[\w+#-]+$/.test(word)) ??
    '';
  const title = either(named, 'title', 'file', 'filename')?.replaceAll('"', '');
  const fence = inner.includes('```') ? '~~~~' : '```';
  return `\n\n${fence}${language}${language && title ? ` title="${title}"` : ''}\n${inner.replace(/^\n+|\s+$/g, '')}\n${fence}\n\n`;
};

const details = (use: Use): string =>
  `\n\n<details><summary>${first(use, 'summary', 'title', 'text') ?? 'Details'}</summary>\n\n${use.inner}\n\n</details>\n\n`;

/** A box whose name says its kind. */
const boxNamed =
  (type: string) =>
  (use: Use): string =>
    notice({ ...use, named: { type, ...use.named } });

/** What our components make of the shortcodes that are known. */
export const knownShortcodes: Readonly<Record<string, (use: Use) => string | undefined>> = {
  ...addressShortcodes,
  admonition: notice,
  alert: notice,
  button,
  callout: notice,
  card,
  cards: ({ inner }) => section('Cards', {}, inner),
  'connect-with-pyos': () => section('ConnectWithUs'),
  'connect-with-us': () => section('ConnectWithUs'),
  details,
  expand: details,
  spoiler: details,
  figure,
  gallery,
  masonry: gallery,
  code,
  highlight: code,
  mermaid: code,
  output: code,
  image: figure,
  img: figure,
  notice,
  note: notice,
  pullquote,
  quote: pullquote,
  caution: boxNamed('caution'),
  danger: boxNamed('danger'),
  hint: notice,
  important: boxNamed('important'),
  info: boxNamed('info'),
  tip: boxNamed('tip'),
  vimeo: video('vimeo'),
  warning: boxNamed('warning'),
  youtube: video('youtube'),
};
