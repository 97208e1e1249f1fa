import type { Nodes } from 'mdast';
import { type Handle, type MdxContext, text } from './context';
import { find, linkTo, wordsOf } from './images';
import { flow } from './jsx';

const PLAYERS: ReadonlyArray<[provider: string, host: RegExp, id: RegExp]> = [
  [
    'youtube',
    /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    /(?:\/embed\/|\/shorts\/|[?&]v=|youtu\.be\/)([\w-]{6,})/,
  ],
  ['vimeo', /(?:^|\.)vimeo\.com$/, /\/(?:video\/)?(\d{5,})/],
];

/** The provider and id of a video's address; undefined when it is no video we can show. */
export function playerOf(address: string): { provider: string; id: string } | undefined {
  const full = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(full)) return undefined;
  const { hostname } = new URL(full);
  const player = PLAYERS.find(([, host]) => host.test(hostname));
  const id = player?.[2].exec(full)?.[1];
  return player && id ? { provider: player[0], id } : undefined;
}

/** `<iframe>`, `<video>`, `<audio>`, `<object>`, `<embed>`: a Video where we can show one, else a link. */
export function embed(context: MdxContext): Handle {
  return (_state, element) => {
    const source = find(element, 'source')[0];
    const raw =
      text(element, 'src') ??
      text(element, 'data') ??
      (source && text(source, 'src')) ??
      text(element, 'dataSrc');
    if (!raw) {
      context.notes.add(
        'left-out',
        `<${element.tagName}>`,
        'an embedded object without an address',
      );
      return undefined;
    }
    const player = playerOf(raw);
    const title = text(element, 'title') ?? text(element, 'ariaLabel');
    if (player)
      return flow('Video', { ...player, title: title ?? `Video: ${context.title}` }) as Nodes;
    const url = context.link(raw.startsWith('//') ? `https:${raw}` : raw);
    if (url === undefined) return undefined;
    context.notes.add('changed', raw, `an embedded ${element.tagName}, which became a link to it`);
    const label =
      title ?? (URL.canParse(url) ? `Embedded content on ${new URL(url).hostname}` : wordsOf(url));
    return { type: 'paragraph', children: [linkTo(url, label)] } as Nodes;
  };
}
