/** The media types of images that are served, by the endings of their files. */
export const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** How many pixels an image may have: what is larger is not decoded. */
export const MAX_PIXELS = 64_000_000;

/** How many pixels a side may have: encoders of AVIF take little more. */
export const MAX_SIDE = 16_000;
