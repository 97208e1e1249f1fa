import { attributes, section } from './section';

/** Where videos are that no player here shows. */
const WATCH: Readonly<Record<string, string>> = {
  bilibili: 'https://www.bilibili.com/video/',
  'google-drive': 'https://drive.google.com/file/d/',
};

/** A video by its id, which may say where it starts. */
export function video(given: Readonly<Record<string, unknown>>): string {
  const provider = String(given.provider ?? 'youtube');
  const title = given.title === undefined ? undefined : String(given.title);
  const full = String(given.id ?? '');
  const id = URL.canParse(full) ? full : full.replace(/[?&].*$/, '');
  const href = Object.hasOwn(WATCH, provider) ? `${WATCH[provider]}${id}` : undefined;
  return href
    ? `\n\n<a${attributes({ href })}>${title ?? href}</a>\n\n`
    : section('Video', { id, provider, title });
}
