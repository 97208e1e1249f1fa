import type { ComponentProps } from 'react';

type PreProps = ComponentProps<'pre'> & { 'data-title'?: string; 'data-language'?: string };

/** A block of code that scrolls alone, by keyboard too, under the name of its file where it has one. */
export function CodeBlock({ 'data-title': title, 'data-language': language, ...props }: PreProps) {
  const label = title ?? (language && language !== 'text' ? `${language} code` : 'Code');
  return (
    <figure className="my-7">
      {title && <figcaption className="mb-2 font-code text-sm text-ink-soft">{title}</figcaption>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a named region tells screen readers what the focus is on. */}
      <pre {...props} tabIndex={0} role="region" aria-label={label} className="m-0" />
    </figure>
  );
}

/** A table that scrolls alone where it is wider than the text. */
export function ScrollTable(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section aria-label="Table" tabIndex={0} className="my-8 overflow-x-auto [&>table]:my-0">
      <table {...props} />
    </section>
  );
}
