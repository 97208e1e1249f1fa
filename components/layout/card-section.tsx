import { Children, type ComponentProps } from 'react';
import { Section } from './section';

/** A section of cards side by side; nothing where there is no card. */
export function CardSection({ children, ...section }: ComponentProps<typeof Section>) {
  if (Children.count(children) === 0) return null;
  return (
    <Section {...section}>
      <div className="card-grid grid gap-5 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
    </Section>
  );
}
