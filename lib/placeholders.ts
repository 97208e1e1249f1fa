/**
 * What only the writer can know: the words that messages, templates and menus put in its place.
 * Each is refused when a text is published with it.
 */
export const placeholders = {
  description:
    'Write here in one or two sentences what readers will find, in 50 to 300 characters.',
  body: 'Write the text here, in Markdown.',
  title: 'My title',
  alt: 'What the image shows',
  video: 'What the video shows',
  videoId: 'VIDEO-ID',
  place: 'The name of the place',
  sourceTitle: 'Its title',
  person: 'Their Name',
  handle: 'your-github-name',
  otherHandle: 'their-github-name',
  label: 'Write the label here',
  heading: 'Write the heading here',
  words: 'Write the words here',
  item: 'Write an item here',
  value: 'Write a value here',
  statement: 'Write a statement here',
  reference: 'Write its source here',
  unknown: '…',
} as const;

/** Other words for the same, which people know from elsewhere. */
const VARIANTS = ['What it shows', 'Your Name', 'Your title'];

const normalize = (text: string): string => text.trim().replace(/\.$/, '').toLowerCase();

const known = new Set([...Object.values(placeholders), ...VARIANTS].map(normalize));

/** Whether the value of a field or an attribute is a placeholder, also with another period or case. */
export const isPlaceholder = (value: string): boolean => known.has(normalize(value));

const { body, label, heading, words, item, value, statement, reference } = placeholders;
const ofTexts = new Set(
  [body, label, heading, words, item, value, statement, reference].map(normalize),
);

/** The placeholder in a piece of text, if there is one. */
export function placeholderIn(text: string): string | undefined {
  if (text.includes(body)) return body;
  return ofTexts.has(normalize(text)) ? text.trim() : undefined;
}
