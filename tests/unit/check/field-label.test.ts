import { expect, it } from 'vitest';
import { fieldLabel } from '@/lib/problem';

it.each([
  ['title', 'title'],
  ['cover.src', 'cover.src'],
  ['authors.1', 'author 1'],
  ['aliases.2', 'alias 2'],
  ['sessions.2.start', 'start of session 2'],
  ['registration.tickets.1.price', 'price of ticket 1 of registration'],
  ['ways.1.topics.2', 'topic 2 of way 1'],
  ['3.url', 'url of entry 3'],
])('%s is shown as %s', (field, label) => {
  expect(fieldLabel(field)).toBe(label);
});
