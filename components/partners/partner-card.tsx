import { Label } from '@/components/ui/label';

export function PartnerCard({
  slug,
  name,
  text,
  kind,
  count,
}: {
  slug: string;
  name: string;
  text?: string;
  kind: 'community' | 'organization';
  count: number;
}) {
  return (
    <article className="relative flex flex-col gap-2 only:sm:col-span-2 rounded-lg border border-line bg-surface p-5 transition-shadow hover:shadow-card">
      <p>
        <Label tone={kind === 'community' ? 'straw' : 'teal'}>
          {kind === 'community' ? 'Scientific community' : 'Organization'}
        </Label>
      </p>
      <h3 className="text-xl">
        <a href={`/partners/${slug}`} className="card-link text-ink no-underline hover:underline">
          {name}
        </a>
      </h3>
      {text && <p className="text-ink-soft">{text}</p>}
      {count > 0 && (
        <p className="mt-auto pt-1 text-sm text-ink-soft tabular-nums">
          {count} reviewed {count === 1 ? 'package' : 'packages'}
        </p>
      )}
    </article>
  );
}
