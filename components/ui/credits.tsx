import { Fragment } from 'react';

export interface CreditItem {
  name: string;
  href?: string;
}

/** Names in a sentence, each linked where there is something to link to: "A, B and C". */
export function Credits({
  people,
  linked = true,
}: {
  people: readonly CreditItem[];
  linked?: boolean;
}) {
  return people.map(({ name, href }, index) => (
    <Fragment key={`${name}${href}`}>
      {index > 0 && (index === people.length - 1 ? ' and ' : ', ')}
      {linked && href ? <a href={href}>{name}</a> : name}
    </Fragment>
  ));
}
