import { placeholders } from '../placeholders';

/** A video by its place: what `<Video>` needs of its address. */
export interface VideoPlace {
  provider: 'youtube' | 'vimeo';
  id: string;
}

const YOUTUBE =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|embed\/|live\/)|youtu\.be\/)([\w-]{6,20})(?![\w-])/i;
const VIMEO = /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{5,})/i;

/** The video that an address leads to, or undefined for an address of anything else. */
export function videoOf(address: string): VideoPlace | undefined {
  const youtube = YOUTUBE.exec(address)?.[1];
  if (youtube) return { provider: 'youtube', id: youtube };
  const vimeo = VIMEO.exec(address)?.[1];
  return vimeo ? { provider: 'vimeo', id: vimeo } : undefined;
}

/** The attribute that names the provider, where it is needed, with a space before it. */
export const providerOf = ({ provider }: VideoPlace): string =>
  provider === 'vimeo' ? ' provider="vimeo"' : '';

/** The component that shows a video, with a title to fill in. */
export const videoTag = (video: VideoPlace): string =>
  `<Video id="${video.id}" title="${placeholders.video}"${providerOf(video)} />`;
