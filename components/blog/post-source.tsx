/** Links the original of a post that is based on a text published elsewhere. */
export function PostSource({ source }: { source: { title: string; url: string } }) {
  return (
    <p className="border-t border-line pt-5 text-ink-soft">
      Based on{' '}
      <a href={source.url} className="font-semibold text-brand">
        <cite className="not-italic">{source.title}</cite>
      </a>
      .
    </p>
  );
}
