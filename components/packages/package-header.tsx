import { ButtonLink } from '@/components/ui/button-link';
import { Label } from '@/components/ui/label';
import { formatMonth } from '@/lib/dates/format';
import { categoryLabel } from '@/lib/packages/categories';
import type { Package } from '@/lib/packages/types';

/** The header of a package's page: status, name, purpose, documentation and source code. */
export function PackageHeader({ item, license }: { item: Package; license?: string }) {
  const { name, description, categories, active, archived, documentation, repository } = item;
  const { versionAccepted, figures } = item;
  return (
    <header className="pb-10">
      {!active && (
        <p className="mb-6 max-w-text rounded-md border border-line bg-surface p-4">
          <strong>{archived ? 'Archived.' : 'Inactive.'}</strong> This package is no longer
          maintained. See the related packages below for alternatives.
        </p>
      )}
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
      <ul aria-label="In short" className="mt-4 flex flex-wrap gap-x-5 gap-y-1 font-semibold">
        {active && <li>Maintained</li>}
        {versionAccepted && <li>Reviewed version {versionAccepted.label}</li>}
        {license && <li>{license} license</li>}
        {figures.lastCommit && <li>Last commit {formatMonth(figures.lastCommit)}</li>}
      </ul>
      <p className="mt-6 flex flex-wrap gap-3">
        {documentation && <ButtonLink href={documentation}>Documentation</ButtonLink>}
        {repository.href && (
          <ButtonLink href={repository.href} look="outline">
            Source code
          </ButtonLink>
        )}
        <ButtonLink href="#cite" look="outline">
          Cite
        </ButtonLink>
      </p>
    </header>
  );
}
