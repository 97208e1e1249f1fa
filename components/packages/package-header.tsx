import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Label, type Tone } from '@/components/ui/label';
import { formatLongMonth } from '@/lib/dates/format';
import { categoryLabel } from '@/lib/packages/categories';
import type { Package } from '@/lib/packages/types';
import { urls } from '@/lib/urls';

/** The header of a package's page: review, fields, name, purpose, documentation and source code. */
export function PackageHeader({
  item,
  domains = [],
}: {
  item: Package;
  /** Its science domains, each with its page. */
  domains?: ReadonlyArray<{ href: string; label: string }>;
}) {
  const { name, description, categories, active, archived, documentation, repository } = item;
  const month = item.accepted?.slice(0, 7);
  // Some categories are sciences, with the name of a domain.
  const named = categories.filter(
    (id) => !domains.some(({ label }) => label === categoryLabel(id)),
  );
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
      <p className="flex flex-wrap gap-x-2 gap-y-1.5">
        {domains.map(({ href, label }) => (
          <LabelLink key={href} href={href} tone="rose">
            {label}
          </LabelLink>
        ))}
        {named.map((category) => (
          <LabelLink key={category} href={urls.category(category)}>
            {categoryLabel(category)}
          </LabelLink>
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

function LabelLink({ href, tone, children }: { href: string; tone?: Tone; children: string }) {
  return (
    <a href={href} className="rounded-sm py-0.5 leading-snug no-underline hover:underline">
      <Label tone={tone}>{children}</Label>
    </a>
  );
}
