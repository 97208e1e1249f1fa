/** Says which text a post retells, and leads to it. */
export function PostSource({ source }: { source: { title: string; url: string } }) {
  return (
    <p className="border-t border-line pt-5 text-ink-soft">
      This post retells{' '}
      <a href={source.url} className="font-semibold text-brand">
        <cite className="not-italic">{source.title}</cite>
      </a>{' '}
      in other words.
    </p>
  );
}
