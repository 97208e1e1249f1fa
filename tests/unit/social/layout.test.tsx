import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { socialLayout } from '@/app/_shared/social-layout';

const facts = { kicker: 'Software', byline: 'Site team', seed: 'a', palette: 'software' } as const;
const wordsOf = (title: string) =>
  [...renderToStaticMarkup(socialLayout({ ...facts, title })).matchAll(/>([^<]+)</g)].map(
    ([, words]) => words,
  );

it('shows what kind of page it is above its title', () => {
  expect(wordsOf('Łódź 🎉')).toEqual(['pyOpenSci · Software', 'Łódź', 'Site team']);
});

it.each(['مراجعة الحزم العلمية', '科学 Python 入门', '🎉'])(
  'shows it in the place of a title that cannot be drawn, such as %s',
  (title) => expect(wordsOf(title)).toEqual(['pyOpenSci', 'Software', 'Site team']),
);
