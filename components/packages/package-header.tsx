import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Label } from '@/components/ui/label';
import { formatLongMonth } from '@/lib/dates/format';
import { categoryLabel } from '@/lib/packages/categories';
import type { Package } from '@/lib/packages/types';

/** The header of a package's page: review, name, purpose, documentation and source code. */
export function PackageHeader({ item }: { item: Package }) {
  const { name, description, categories, active, archived, documentation, repository } = item;
  const month = item.accepted?.slice(0, 7);
  return (
    <header>
      {!active && (
        <p className="mb-6 max-w-text rounded-md border border-line bg-surface p-4">
          <strong>{archived ? 'Archived.' : 'Inactive.'}</strong> This package is no longer
          maintained. See the related packages below for alternatives.
        </p>
      )}
      <p className="mb-3">
        <a
          href="#review"
          className="inline-flex min-h-6 items-center gap-2 font-bold text-accent no-underline hover:underline"
        >
          <Icon name="check" />
          <span>
            Peer reviewed by pyOpenSci
            {month && (
              <>
                , <time dateTime={month}>{formatLongMonth(month)}</time>
              </>
            )}
          </span>
        </a>
      </p>
      <p className="flex flex-wrap gap-2">
        {categories.map((category) => (
          <a
            key={category}
            href={`/packages/categories/${category}`}
            className="rounded-sm py-0.5 leading-snug no-underline hover:underline"
          >
            <Label>{categoryLabel(category)}</Label>
          </a>
        ))}
      </p>
      <h1 className="mt-4 text-4xl">{name}</h1>
      <p className="mt-4 max-w-text text-xl text-ink-soft">{description}</p>
      <p className="mt-6 flex flex-wrap gap-x-2 gap-y-3 max-sm:[&>.button-link]:px-4">
        {documentation && <ButtonLink href={documentation}>Documentation</ButtonLink>}
        {repository.href && (
          <ButtonLink href={repository.href} look="outline">
            Source code
          </ButtonLink>
        )}
        <a href="#cite" className="inline-flex min-h-11 items-center px-1 font-bold text-brand">
          Cite
        </a>
      </p>
    </header>
  );
}
