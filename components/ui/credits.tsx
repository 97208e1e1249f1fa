import { Fragment } from 'react';
import type { Credit } from '@/lib/people';

const separator = (index: number, count: number): string => {
  if (index === 0) return '';
  if (index < count - 1) return ', ';
  return count > 2 ? ', and ' : ' and ';
};

/** Names in a sentence, each linked where there is something to link to: "A, B, and C". */
export function Credits({
  people,
  linked = true,
}: {
  people: readonly Credit[];
  linked?: boolean;
}) {
  return people.map(({ name, href }, index) => (
    <Fragment key={`${name}${href}`}>
      {separator(index, people.length)}
      {linked && href ? <a href={href}>{name}</a> : name}
    </Fragment>
  ));
}
