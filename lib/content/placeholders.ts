/** Sentences that a new document starts with, until its author writes better ones. */
export const placeholders = {
  description:
    'Write here in one or two sentences what readers will find, in 50 to 300 characters.',
  body: 'Write the text here, in Markdown.',
} as const;
