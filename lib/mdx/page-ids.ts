/**
 * The ids of pages that hold a text, outside of the text. Two elements with one id send a link to
 * the wrong place and give labels to the wrong part. A test reads the components and names what
 * is missing here.
 */
export const PAGE_IDS: ReadonlySet<string> = new Set(
  [
    'about badge browse cite comments dates deadlines install main',
    'next none-upcoming now packages parts past people',
    'people-role people-search posts related review server-error share similar subscribe talk',
    'told upcoming ways',
  ].flatMap((line) => line.split(' ')),
);
