import { CoverArt } from '@/components/ui/cover-art';
import { Credits } from '@/components/ui/credits';
import { Icon } from '@/components/ui/icon';
import { Label } from '@/components/ui/label';
import { formatNumber } from '@/lib/counted';
import { formatMonth } from '@/lib/dates/format';
import { categoryLabel } from '@/lib/packages/categories';
import { packagePalette } from '@/lib/packages/palette';
import type { Package } from '@/lib/packages/types';
import type { Credit } from '@/lib/people';
import { slugify } from '@/lib/slug';

/** A package in the catalog: what it does, who keeps it, how reviewed and how alive it is. */
export function PackageCard({
  item,
  maintainers,
  onPageOf,
}: {
  item: Package;
  maintainers: readonly Credit[];
  /** The slug of the partner whose page the card is on, which needs no label there. */
  onPageOf?: string;
}) {
  const { name, slug, description, versionAccepted, joss, archive, figures, active, partners } =
    item;
  return (
    <article
      data-slug={slug}
      className="relative grid grid-rows-[auto_1fr] overflow-hidden rounded-lg border border-line bg-surface transition-shadow hover:shadow-card"
    >
      <CoverArt
        seed={slug}
        palette={packagePalette(item)}
        ratio="banner"
        className="hidden h-20 w-full sm:block"
      />
      <div className="flex flex-col gap-2 p-4 sm:gap-2.5 sm:p-5">
        <h3 className="flex flex-wrap items-baseline gap-x-2 text-xl">
          <a href={`/packages/${slug}`} className="card-link text-ink no-underline hover:underline">
            {name}
          </a>{' '}
          {versionAccepted && (
            <span className="font-text text-sm tracking-normal text-ink-soft tabular-nums">
              reviewed v{versionAccepted.label}
            </span>
          )}
        </h3>
        <p className="line-clamp-2 text-ink-soft sm:line-clamp-none">{description}</p>
        <p className="flex flex-wrap gap-1.5">
          {item.categories.slice(0, 2).map((category) => (
            <Label key={category}>{categoryLabel(category)}</Label>
          ))}
          {joss && <Label tone="teal">JOSS</Label>}
          {archive?.doi && <Label tone="teal">DOI</Label>}
          {partners
            .filter((id) => slugify(id) !== onPageOf)
            .map((partner) => (
              <Label key={partner} tone="straw">
                {partner.charAt(0).toUpperCase() + partner.slice(1)}
              </Label>
            ))}
          {!active && <Label tone="red">Archived</Label>}
        </p>
        <p className="mt-auto flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-2.5 text-sm text-ink-soft tabular-nums">
          <span className="line-clamp-2 min-w-0 flex-1 basis-32 self-start">
            <Credits people={maintainers} linked={false} />{' '}
          </span>
          <span className="flex flex-wrap items-center gap-x-3 self-start">
            {figures.stars !== undefined && (
              <span className="inline-flex items-center gap-1">
                <Icon name="star" />
                <span className="sr-only">Stars: </span>
                {formatNumber(figures.stars)}{' '}
              </span>
            )}
            {figures.lastCommit && (
              <span className="inline-flex items-center gap-1">
                <Icon name="history" />
                <span className="sr-only">Last changed: </span>
                {formatMonth(figures.lastCommit)}
              </span>
            )}
          </span>
        </p>
      </div>
    </article>
  );
}
