import type { ComponentProps } from 'react';
import { CopyButton } from '@/components/ui/copy-button';

type PreProps = ComponentProps<'pre'> & { 'data-title'?: string; 'data-language'?: string };

/**
 * A block of code that scrolls alone, by keyboard too, under the name of its file or else its language,
 * with a button that copies it.
 */
export function CodeBlock({ 'data-title': title, 'data-language': language, ...props }: PreProps) {
  const label = title ?? (language && language !== 'text' ? `${language} code` : 'Code');
  return (
    <figure className="code-block overflow-hidden rounded-md border border-line bg-code">
      <copy-text class="relative block">
        <figcaption className="m-0 border-b border-line py-2 pr-24 pl-4 font-code text-sm text-ink-soft">
          {title ?? language ?? 'text'}
        </figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        {/* biome-ignore lint/a11y/useSemanticElements: the name tells screen readers what the focus is on; a region would be one landmark for each block. */}
        <pre {...props} tabIndex={0} role="group" aria-label={label} className="m-0 border-0" />
        <CopyButton what={title ?? 'the code'} className="absolute top-1 right-1.5 bg-code" />
      </copy-text>
    </figure>
  );
}

/** A table that scrolls alone where it is wider than the text. */
export function ScrollTable(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group has a name without being a landmark.
    <div
      role="group"
      aria-label="Table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="my-8 overflow-x-auto [&>table]:my-0"
    >
      <table {...props} />
    </div>
  );
}
