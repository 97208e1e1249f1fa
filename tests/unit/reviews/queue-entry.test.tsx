import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { QueueEntry, type QueueItem } from '@/components/peer-review/queue-entry';

const item: QueueItem = {
  issue: 300,
  href: 'https://github.com/pyOpenSci/software-submission/issues/300',
  name: 'starfield',
  stage: 'seeking-editor',
  domains: [],
  categories: [],
  partners: [],
  editors: [],
  reviewers: [],
};

const textOf = (props: Partial<QueueItem>): string =>
  renderToStaticMarkup(<QueueEntry item={{ ...item, ...props }} action="read" />).replaceAll(
    /<(?!\/?time)[^>]+>/g,
    ' ',
  );

it('an entry says the days themselves, which stay true as the page ages', () => {
  const text = textOf({
    opened: '2026-08-10',
    lastActivity: { date: '2026-08-11', by: 'Ada Grace' },
  });
  expect(text).toMatch(/Opened\s+<time dateTime="2026-08-10">Aug 10, 2026<\/time>/);
  expect(text).toMatch(
    /Last activity\s+<time dateTime="2026-08-11">Aug 11, 2026<\/time>\s+by Ada Grace/,
  );
  expect(text).not.toMatch(/\bago\b|Open for/);
});

it('an entry without days says none', () => {
  expect(textOf({})).not.toMatch(/Opened|Last activity/);
});

it('an entry whose editor is not named leads to the issue', () => {
  expect(textOf({ stage: 'editor-assigned' })).toMatch(/Editor\s+see the issue/);
  expect(textOf({})).not.toContain('Editor');
});

it('an entry says what the package does and for which science', () => {
  const text = textOf({
    description: 'Counts stars.',
    domains: [
      { id: 'astronomy', label: 'Astronomy' },
      { id: 'physics', label: 'Physics' },
    ],
    categories: [{ id: 'data-retrieval', label: 'Data retrieval' }],
    partners: ['Astropy'],
  });
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'Counts stars. Astronomy, Physics Data retrieval, with Astropy',
  );
});
