import type { Use } from './use';

/** What Hugo's `ref` names: a page by its path, or by the name of its file. */
function reference({ named, positional }: Use): string {
  const [path = '', ...anchor] = (positional[0] ?? named.path ?? '').split(/(?=#)/);
  const file = path === '' || /\/$|\.\w+$/.test(path) ? path : `${path}.md`;
  return [file, ...anchor].join('');
}

/** A post on another network, which old sites embed: a link to it. */
function embedded(address: (use: Use) => string): (use: Use) => string {
  return (use) => `\n\n<${address(use)}>\n\n`;
}

const tweet = embedded(({ named, positional }) => {
  const id = named.id ?? positional.at(-1) ?? '';
  return `https://twitter.com/${named.user ?? (positional.length > 1 ? positional[0] : 'i')}/status/${id}`;
});

/** Shortcodes that say an address, or nothing that a reader sees. */
export const addressShortcodes: Readonly<Record<string, (use: Use) => string>> = {
  ref: reference,
  relref: reference,
  staticref: ({ positional, inner }) => `[${inner}](/${positional[0] ?? ''})`,
  'blogdown/postref': () => '',
  fa: () => '',
  icon: () => '',
  br: () => '<br>',
  toc: () => '',
  gist: embedded(({ positional }) => `https://gist.github.com/${positional.slice(0, 2).join('/')}`),
  instagram: embedded(
    ({ named, positional }) => `https://www.instagram.com/p/${named.id ?? positional[0]}/`,
  ),
  tweet,
  twitter: tweet,
  x: tweet,
};
